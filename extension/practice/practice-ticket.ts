/**
 * What a practice ticket is, as data. Times are minutes before the desk is opened, so that bursts and silences look the
 * same on any day. Everybody in the tickets is invented.
 */
import type { CustomerType, Primary } from '../../src/thread/customer-types.ts';
import type { Language, Message } from '../../src/thread/thread.ts';

export interface PracticeTicket {
  /** Stands in the address and on the page. Never changes, so that links to a ticket keep working. */
  id: string;
  lang: Language;
  channel: NonNullable<Message['channel']>;
  subject: string;
  customer: PracticeCustomer;
  /** Oldest first. */
  messages: readonly PracticeMessage[];
  /** What the customer adds while the ticket is open, in order. */
  later?: readonly LaterMessage[];
  /** Who is writing, in its author's judgement. End-to-end tests read it; the page never does. */
  expect: { primary: Primary; also?: readonly CustomerType[] };
}

export interface PracticeCustomer {
  name: string;
  email: string;
  /** How long ago the record was made, in days. */
  sinceDaysAgo: number;
  orders: number;
  spend: number;
  /** ISO 4217. */
  currency: string;
  /** Earlier tickets, not counting this one. */
  tickets: number;
  tags: readonly string[];
}

/** `text`, `signature` and `quoted` may hold dates such as `{day:3}`; see `withDates`. */
export interface PracticeMessage {
  role: Message['role'];
  minutesAgo: number;
  /** Paragraphs are divided by an empty line. */
  text: string;
  /** Who wrote it, where it is not the customer. */
  author?: string;
  /** What the mail program puts below the writer's words, from "-- " on. */
  signature?: string;
  /** The history that the mail program repeats: an introducing line, and the repeated words. */
  quoted?: { intro: string; text: string };
}

export interface LaterMessage {
  /** Seconds after the ticket is first opened. Without it the message comes only when it is asked for. */
  afterSeconds?: number;
  text: string;
}
