/** Writes small threads for the examples of cues: `say('c 0 hello', 'a 1 hi there')` is role, minute, text. */
import type { Customer, Thread } from '../thread/thread.ts';
import type { Example } from './cue.ts';

const roles = { c: 'customer', a: 'agent', n: 'note', s: 'system' } as const;
const start = Date.UTC(2026, 0, 12, 9, 0);
const instantAt = (minute: number): string => new Date(start + minute * 60_000).toISOString();

/** One message per line; minutes count from one fixed morning. */
export function say(...lines: string[]): Exclude<Example, string> {
  const messages = lines.map((line): Thread['messages'][number] => {
    const [role = 'c', minute = '0', ...words] = line.split(' ');
    return {
      role: roles[role as keyof typeof roles] ?? 'customer',
      at: instantAt(Number(minute)),
      text: words.join(' '),
    };
  });
  return { messages };
}

/** The same thread read at `minute`. */
export const readAt = (minute: number, example: Exclude<Example, string>): Example => ({
  ...example,
  now: instantAt(minute),
});

/** The same thread with a customer's record. */
export const withRecord = (customer: Customer, example: Exclude<Example, string>): Example => ({
  ...example,
  customer,
});

/** An example as a thread. */
export const asThread = (example: Example): Thread => ({
  id: 'example',
  ...(typeof example === 'string' ? { messages: [{ role: 'customer' as const, text: example }] } : example),
});
