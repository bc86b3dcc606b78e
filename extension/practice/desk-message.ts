/** A message as the desk holds it: ready to show, with its time and its dates fixed. */
import type { Language, Message, Thread } from '../../src/thread/thread.ts';
import { withDates } from './dated-text.ts';
import type { PracticeMessage, PracticeTicket } from './practice-ticket.ts';

export interface DeskMessage {
  id: string;
  role: Message['role'];
  author: string;
  /** ISO 8601, UTC. */
  at: string;
  text: string;
  signature: string;
  quoted: { intro: string; text: string } | null;
}

const minuteMs = 60_000;
const dayMs = 1440 * minuteMs;

/** The messages a ticket holds when it is opened at `opened`. */
export function openingMessages(ticket: PracticeTicket, opened: Date): DeskMessage[] {
  return ticket.messages.map((message, i) => {
    const dated = (text: string) => withDates(text, ticket.lang, opened);
    return {
      id: `${ticket.id}-${i + 1}`,
      role: message.role,
      author: authorOf(message, ticket),
      at: new Date(opened.getTime() - message.minutesAgo * minuteMs).toISOString(),
      text: dated(message.text),
      signature: dated(message.signature ?? ''),
      quoted: message.quoted ? { intro: dated(message.quoted.intro), text: dated(message.quoted.text) } : null,
    };
  });
}

/** The day the record was made, as YYYY-MM-DD. */
export function customerSince(days: number, opened: Date): string {
  return new Date(opened.getTime() - days * dayMs).toISOString().slice(0, 10);
}

/**
 * The thread that a faithful reader gets from the ticket's page: no signatures, no repeated history. Tests compare with it.
 * @param opened when the desk was opened; also the moment of reading
 */
export function practiceThread(ticket: PracticeTicket, opened: Date): Thread & { lang: Language } {
  const { name, email, sinceDaysAgo, orders, spend, currency, tickets, tags } = ticket.customer;
  return {
    id: `rapport-practice-${ticket.id}`,
    lang: ticket.lang,
    helpdesk: 'rapport-practice',
    now: opened.toISOString(),
    subject: ticket.subject,
    customer: {
      ...{ name, email, since: customerSince(sinceDaysAgo, opened), orders, spend, currency, tickets },
      ...(tags.length > 0 && { tags: [...tags] }),
    },
    messages: openingMessages(ticket, opened).map(({ id, role, author, at, text }) => ({
      ...{ role, text, at, channel: ticket.channel, id },
      ...(author && { author }),
    })),
  };
}

function authorOf({ role, author }: PracticeMessage, ticket: PracticeTicket): string {
  return author ?? (role === 'customer' ? ticket.customer.name : '');
}
