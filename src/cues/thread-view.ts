/**
 * The thread as cues see it: the customer's messages cut into tokens, with times and the turns between them.
 * Staff notes and system lines are counted, never read as the customer's words.
 */
import { languageOf } from '../thread/language.ts';
import type { Language, Message, Thread } from '../thread/thread.ts';
import { type Tokens, tokenise } from './tokens.ts';

export interface CustomerMessage {
  /** Index in `thread.messages`. */
  index: number;
  text: string;
  tokens: Tokens;
  language: Language | null;
  /** Minutes since 1970, or null when the page shows no time. */
  minute: number | null;
  /** How many agent messages stand before it. */
  agentBefore: number;
}

export interface ThreadView {
  thread: Thread;
  customer: readonly CustomerMessage[];
  agentTurns: number;
  /** Minutes since 1970 at reading, or null. */
  now: number | null;
}

const minuteOf = (at: string | undefined): number | null => {
  const time = at === undefined ? Number.NaN : Date.parse(at);
  return Number.isNaN(time) ? null : time / 60_000;
};

/** Prepares a thread for all cues at once. Blank messages are skipped. */
export function viewThread(thread: Thread): ThreadView {
  const customer: CustomerMessage[] = [];
  let agentTurns = 0;
  thread.messages.forEach((message: Message, index) => {
    if (message.role === 'agent') agentTurns++;
    if (message.role !== 'customer') return;
    const tokens = tokenise(message.text);
    if (message.text.trim() === '') return;
    customer.push({
      index,
      text: message.text,
      tokens,
      language: languageOf(message.text),
      minute: minuteOf(message.at),
      agentBefore: agentTurns,
    });
  });
  return { thread, customer, agentTurns, now: minuteOf(thread.now) };
}
