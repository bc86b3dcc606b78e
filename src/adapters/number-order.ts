/**
 * Puts a reading in the order in which the helpdesk numbered its messages, for products whose page mixes two orders.
 * Only for products that number messages as they come in.
 */
import type { Reading } from './adapter.ts';

/** The first number in an id ("change-104": 104); 0 for a message without one, which then comes first. */
export const numberIn = (id: string | undefined): number => Number(/\d+/.exec(id ?? '')?.[0] ?? 0);

/** The same reading, messages and their sources sorted by the numbers in the messages' ids, lowest first. */
export function byNumber(reading: Reading): Reading {
  const pairs = reading.thread.messages.flatMap((message, i) => {
    const source = reading.sources[i];
    return source ? [{ message, source }] : [];
  });
  pairs.sort((a, b) => numberIn(a.message.id) - numberIn(b.message.id));
  return {
    ...reading,
    thread: { ...reading.thread, messages: pairs.map(({ message }) => message) },
    sources: pairs.map(({ source }) => source),
  };
}
