/** Compares a thread read from the Request Tracker lab with the lab's ground truth. Pure; knows no browser. */
import type { Thread } from '../../src/thread/thread.ts';

/** One message of the lab's `truth.json`; only what is compared. */
export interface TruthMessage {
  id: string;
  role: 'customer' | 'agent' | 'note';
  author: { name: string };
  /** ISO 8601, UTC. */
  time: string;
  text: string;
}

export interface TruthTicket {
  key: string;
  subject: string;
  requester: string;
  number: number;
  url: string;
  reply_url: string;
  messages: TruthMessage[];
}

export interface Truth {
  base_url: string;
  agents: { login: string; password: string; name: string; editor: string; history: string }[];
  tickets: TruthTicket[];
}

/** What differs, one line each, naming the message and both values; empty when the thread is the truth. */
export function differences(thread: Thread, truth: TruthTicket): string[] {
  const found: string[] = [];
  const compare = (what: string, read: unknown, wanted: unknown) => {
    if (read !== wanted)
      found.push(`${truth.key}: ${what}: read ${JSON.stringify(read)}, wanted ${JSON.stringify(wanted)}`);
  };
  compare('subject', thread.subject, truth.subject);
  compare('customer', thread.customer?.email, truth.requester);
  compare('number of messages', thread.messages.length, truth.messages.length);
  for (const [i, wanted] of truth.messages.entries()) {
    const read = thread.messages[i];
    if (!read) continue;
    compare(`${wanted.id} role`, read.role, wanted.role);
    compare(`${wanted.id} author`, read.author, wanted.author.name);
    compare(`${wanted.id} time`, minute(read.at), minute(wanted.time));
    compare(`${wanted.id} text`, lines(read.text), lines(wanted.text));
  }
  return found;
}

const minute = (iso: string | undefined) => (iso ? new Date(iso).toISOString().slice(0, 16) : undefined);

/** White space inside a line is not compared, nor is it at the ends; line breaks and empty lines are. */
const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .join('\n')
    .trim();
