/**
 * Request Tracker 4.4 to 5 (templates of 5.0.3 tried live; 6 has the same history but another editor).
 * Hooks: the id of `<body>` names the page (`comp-Ticket-Display`), `.transaction.message` is a message,
 * `data-user-id` its author. Words of the interface matter in one place only, see `request-tracker/roles.ts`.
 * RT shows agents neither phone nor organisation, and only a part of a person's earlier tickets, so the record is a
 * name and an address.
 */
import { fail, ok, type Result } from '../result.ts';
import type { Customer, Message } from '../thread/thread.ts';
import type { Adapter, NotRead, Page, Reading, TicketRef } from './adapter.ts';
import { findRtComposer } from './request-tracker/composer.ts';
import { facts, type RtFact } from './request-tracker/facts.ts';
import { type Person, personIn, rolesOf } from './request-tracker/roles.ts';
import { timesOf } from './request-tracker/zone.ts';

const helpdesk = 'request-tracker';
const historySelector = '.history, .history-container, #delayed_ticket_history';
/** The same part of RT shows the ticket inside lists of links, so only these pages are tickets. */
const threadPages = ['comp-Ticket-Display', 'comp-Ticket-History'];

export const requestTracker: Adapter = {
  id: 'request-tracker',
  name: 'Request Tracker',
  proof: 'tested live',

  matches: ({ document }) =>
    document.body?.id.startsWith('comp-') === true &&
    document.querySelector(
      '[href*="/NoAuth/css/"], [src*="/NoAuth/js/"], #comp-Ticket-Update, .transaction[data-transaction-id], form[name="TicketUpdate"]',
    ) !== null,

  read(page): Result<Reading, NotRead> {
    const { document } = page;
    const ticket = ticketOf(page);
    if (document.querySelector('form [name="UpdateContent"]') && !document.querySelector('.transaction')) {
      return fail(ticket ? { code: 'reply-page', ticket } : { code: 'cannot-read', missing: ['ticket-id'] });
    }
    if (!threadPages.includes(document.body.id)) return fail({ code: 'no-ticket' });
    if (!ticket) return fail({ code: 'cannot-read', missing: ['ticket-id'] });
    const items = itemsIn(document);
    if (items.length === 0 && !document.querySelector('.transaction')) {
      const waiting = document.querySelector(historySelector) !== null;
      return fail(waiting ? { code: 'loading', ticket } : { code: 'cannot-read', missing: ['messages'], ticket });
    }
    return assemble(page, ticket, items.map(facts.get));
  },

  warm: ({ document }, outOfTime) => facts.warm(itemsIn(document), outOfTime),

  findComposer: (page) => findRtComposer(page, ticketOf(page)),

  watch: ({ document }) => {
    // RT fills this place by XHR after loading, or replaces the history inside it.
    const place = document.querySelector('#delayed_ticket_history, #deferred_ticket_history, .history-container');
    return place ? [place] : [];
  },
};

const itemsIn = (document: Document) => [
  ...document.querySelectorAll('.history .transaction.message[data-transaction-id]'),
];

function ticketOf({ document, url }: Page): TicketRef | null {
  // A merged ticket is shown under the number it was merged into, whatever the address says.
  const shown = /^ticket-(\d+)-history$/.exec(document.querySelector('.history[id]')?.id ?? '')?.[1];
  const form = document.querySelector<HTMLInputElement>('form[name="TicketUpdate"] input[name="id"]')?.value;
  const id = shown ?? form ?? /[?&;]id=(\d+)/.exec(url.search)?.[1];
  return id && /^\d+$/.test(id) ? { origin: url.origin, helpdesk, id } : null;
}

function assemble(page: Page, ticket: TicketRef, found: RtFact[]): Result<Reading, NotRead> {
  const reversed = isNewestFirst(found);
  const read = reversed ? found.toReversed() : found;
  const times = timesOf(page, read);
  const people = peopleIn(page.document);
  const roles = rolesOf(read, people);
  if (!roles) return fail({ code: 'cannot-read', missing: ['roles'], ticket });
  const messages = read.map((fact, i) => messageOf(fact, roles.of[i] ?? 'agent', times[i]));
  const subject = subjectOf(page.document);
  const customer = customerOf(people.requestors[0] ?? read.find((_, i) => roles.of[i] === 'customer')?.author);
  return ok({
    ticket,
    thread: {
      id: `${helpdesk}-${ticket.id}`,
      helpdesk,
      now: (page.now ?? new Date()).toISOString(),
      ...(subject && { subject }),
      ...(customer && { customer }),
      messages,
    },
    sources: read.map(({ body, cut }) => ({ element: body, cut })),
    confidence: roles.confidence,
    ...(hasMore(page.document) && { unloaded: reversed ? ('earlier' as const) : ('later' as const) }),
  });
}

function messageOf(fact: RtFact, role: Message['role'], at: string | undefined): Message {
  const author = fact.author?.name ?? fact.author?.email;
  return {
    role,
    text: fact.text,
    ...(at && { at }),
    ...(fact.mailed && { channel: 'email' as const }),
    ...(author && { author }),
    id: fact.id,
  };
}

/** With history that loads while scrolling: the offer to load the rest is hidden once it is asked for, then it loads. */
function hasMore(document: Document): boolean {
  const offer = document.querySelector('#LoadAllHistoryContainer');
  const offered = offer !== null && offer.getAttribute('style')?.includes('none') !== true;
  return offered || document.querySelector('.history-container .loading-message') !== null;
}

/** RT numbers transactions as they happen, so the numbers tell which way the agent's history is sorted. */
function isNewestFirst(found: readonly RtFact[]): boolean {
  const [first, last] = [found[0], found.at(-1)];
  return first !== undefined && last !== undefined && Number(first.id) > Number(last.id);
}

function subjectOf(document: Document): string | undefined {
  const heading = document.querySelector('#header h1, h1')?.textContent ?? document.title;
  return heading.replace(/^[^:：]*[#№]\s*\d+\s*[:：]\s*/, '').trim() || undefined;
}

function peopleIn(document: Document): { requestors: Person[]; copied: Person[]; known: boolean } {
  const box = document.querySelector('.ticket-info-people');
  const list = (selector: string) =>
    [...(box?.querySelectorAll(`${selector} .current-value .user[data-user-id]`) ?? [])].map(personIn);
  return { requestors: list('.requestors'), copied: list('.cc'), known: box !== null };
}

function customerOf(person: Person | null | undefined): Customer | undefined {
  if (!person?.name && !person?.email) return undefined;
  return { ...(person.name && { name: person.name }), ...(person.email && { email: person.email }) };
}
