/** Builds threads for tests: short to write, complete to the type. */
import type { Message, Thread } from '../../src/thread/thread.ts';

type Said = [role: 'c' | 'a' | 'n' | 's', text: string, minutesAgo?: number];

const roles = { c: 'customer', a: 'agent', n: 'note', s: 'system' } as const;
const NOW = Date.parse('2026-03-02T15:00:00Z');

/** A thread read at 15:00 UTC on 2 March 2026; `minutesAgo` gives a message its time. */
export function threadOf(said: Said[], more: Partial<Thread> = {}): Thread {
  const messages = said.map(
    ([role, text, ago]): Message => ({
      role: roles[role],
      text,
      ...(ago === undefined ? {} : { at: new Date(NOW - ago * 60_000).toISOString() }),
    }),
  );
  return { id: 't', now: new Date(NOW).toISOString(), messages, ...more };
}
