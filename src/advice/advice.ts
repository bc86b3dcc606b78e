/** Everything the panel and the keys need about one ticket: plain data, ready to draw, made by `advise`. */
import type { FactEvidence } from '../classify/classification.ts';
import type { Card } from '../playbook/card.ts';
import type { Reply, Segment } from '../replies/reply.ts';
import type { CustomerType, Primary } from '../thread/customer-types.ts';
import type { Customer, Language, Message } from '../thread/thread.ts';

/** How likely, in steps of the bar: 4 very likely, 3 likely, 2 perhaps, 1 a trace. Words, never numbers, reach the agent. */
export type Likelihood = 1 | 2 | 3 | 4;

/** Evidence ready to draw: the customer's words with the place they stand, or a fact nobody said. */
export type Quote =
  | { kind: 'words'; message: number; start: number; end: number; text: string; at?: string | undefined; why: string }
  | { kind: 'fact'; fact: FactEvidence['fact']; why: string };

export interface TypeLine {
  id: CustomerType;
  name: string;
  likelihood: Likelihood;
  quotes: Quote[];
}

export type { Reply, Segment } from '../replies/reply.ts';

/** How sharp a message is: 0 calm, 3 the sharpest. */
export type Heat = 0 | 1 | 2 | 3;

/** One bar of the rhythm drawing. */
export interface Beat {
  role: Message['role'];
  at?: string | undefined;
  /** Length of the text in characters. */
  length: number;
  /** Only of the customer's messages. */
  heat?: Heat | undefined;
}

/**
 * Which of the four panel pictures is drawn.
 * `plain`: nothing stands out. `likely`: a type with evidence. `check-first`: an accusing type, worded as a question.
 * `distress`: somebody is in trouble; it comes before everything else.
 */
export type Mood = 'plain' | 'likely' | 'check-first' | 'distress';

export interface Advice {
  /** Fingerprint of the thread this rests on. Advice with another one is older than the thread. */
  rev: string;
  /** ISO time at which the thread was read. */
  readAt: string;
  mood: Mood;
  primary: Primary;
  /** Quiet mode keeps a reading to itself; the rest is as on a plain ticket. */
  kept?: boolean | undefined;
  /** The agent named the type: it is shown as theirs, with no likelihood. */
  chosenByAgent?: boolean | undefined;
  /** The language of the replies: the customer's. */
  lang: Language;
  customer: Customer;
  channel?: Message['channel'] | undefined;
  messages: number;
  /** Since when the customer waits for an answer; absent when the last word was the team's. */
  waitingSince?: string | undefined;
  /** The type the panel leads with; absent when plain. */
  lead?: TypeLine | undefined;
  also: TypeLine[];
  /** Types that are only possible; folded. */
  others: TypeLine[];
  /** The lead's card (or the card of the plain ticket), in the panel's language, `sayFirst` filled in the customer's. */
  card: Card;
  sayFirst: Segment[];
  replies: Reply[];
  rhythm: Beat[];
}
