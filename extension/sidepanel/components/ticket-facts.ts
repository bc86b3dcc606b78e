/** The line under the customer's name: ticket, channel, waiting, since when. Plain strings, most useful first. */
import type { TicketRef } from '../../../src/adapters/adapter.ts';
import type { Advice } from '../../../src/advice/advice.ts';
import type { Message } from '../../../src/thread/thread.ts';
import { duration, minutesSince, year } from '../../i18n/format.ts';
import type { MessageKey, Translate } from '../../i18n/translate.ts';

type Channel = NonNullable<Message['channel']>;

export const channelKeys = {
  chat: 'channelChat',
  email: 'channelEmail',
  phone: 'channelPhone',
  social: 'channelSocial',
  form: 'channelForm',
  review: 'channelReview',
} as const satisfies Record<Channel, MessageKey>;

/** How long the customer waits, in words; '' when nobody does. */
export const waitingWords = (advice: Advice, t: Translate, now: number): string =>
  advice.waitingSince && !Number.isNaN(Date.parse(advice.waitingSince))
    ? duration(t.lang, minutesSince(advice.waitingSince, now))
    : '';

const ticketsWords = (tickets: number | undefined, t: Translate): string => {
  if (tickets === undefined) return '';
  return tickets === 0 ? t('firstTicket') : t('earlierTickets', { count: tickets });
};

/** Everything known about the ticket besides its number. Unknown things leave nothing behind. */
export function ticketFacts(advice: Advice, t: Translate, now: number): string[] {
  const { channel, customer } = advice;
  const waited = waitingWords(advice, t, now);
  const since = customer.since ? year(customer.since) : '';
  return [
    channel ? t(channelKeys[channel]) : '',
    waited ? t('waiting', { time: waited }) : '',
    since ? t('customerSince', { year: since }) : '',
    ticketsWords(customer.tickets, t),
  ].filter((fact) => fact !== '');
}

/** The customer's name as the page shows it; '' when it shows none. */
export const customerName = (advice: Advice): string =>
  advice.customer.name ?? advice.customer.organisation ?? advice.customer.email ?? '';

/** What tells one ticket from all others. */
export const ticketKey = (ticket: TicketRef): string => `${ticket.origin} ${ticket.helpdesk} ${ticket.id}`;
