/** The middle and right of the page: the open ticket, or a sentence when none is. Only one ticket is on the page at a time. */
import { arrive } from './arrivals.ts';
import { createComposer } from './composer-view.ts';
import { customerRecord } from './customer-view.ts';
import type { DeskTicket } from './desk.ts';
import { element } from './element.ts';
import type { PracticeTicket } from './practice-ticket.ts';
import type { Surroundings } from './surroundings.ts';
import { createThreadView, type ThreadView } from './thread-view.ts';

/** Keeps `main` showing the ticket that the desk has open. */
export function showTicketIn(main: HTMLElement, around: Surroundings): void {
  const { desk, words } = around;
  const composers = new Map<string, HTMLElement>();
  let thread: ThreadView | null = null;
  const composerOf = (id: string) => {
    const composer = composers.get(id) ?? createComposer(id, around);
    composers.set(id, composer);
    return composer;
  };
  desk.onChange((change) => {
    if (change.kind === 'opened') {
      const entry = change.id === null ? undefined : desk.tickets.get(change.id);
      thread = entry ? openTicket(main, entry, composerOf(entry.ticket.id), around) : null;
      if (!entry) showNothing(main, change.id !== null, around);
    } else if (change.kind === 'message' && change.id === desk.openId) {
      thread?.append(change.message);
      if (change.message.role === 'customer') around.announce(`${change.message.author} ${words.wroteAgain}`);
    }
  });
}

function openTicket(main: HTMLElement, entry: DeskTicket, composer: HTMLElement, around: Surroundings): ThreadView {
  const { ticket } = entry;
  const thread = createThreadView(entry, around);
  main.setAttribute('data-ticket-id', ticket.id);
  main.setAttribute('data-channel', ticket.channel);
  main.replaceChildren(ticketHead(ticket, around), thread.root, composer, customerRecord(ticket.customer, around));
  document.title = `#${ticket.id} ${ticket.subject} · ${around.words.product}`;
  thread.toEnd();
  return thread;
}

function ticketHead(
  { id, subject, lang, channel, customer }: PracticeTicket,
  { desk, words }: Surroundings,
): HTMLElement {
  const via = {
    chat: words.viaChat,
    email: words.viaEmail,
    phone: words.viaPhone,
    social: words.viaSocial,
    form: words.viaForm,
    review: words.viaReview,
  };
  return element(
    'div',
    { class: 'ticket-head' },
    element('a', { href: '#/', class: 'back' }, `← ${words.backToTickets}`),
    element('h1', { 'data-subject': true, lang, tabindex: -1 }, subject),
    element('p', { class: 'quiet' }, `#${id} · ${via[channel]} · ${customer.name}`),
    element(
      'button',
      { type: 'button', class: 'secondary', 'data-arrive': true, click: () => arrive(desk, id) },
      words.arrive,
    ),
  );
}

function showNothing(main: HTMLElement, wanted: boolean, { words }: Surroundings): void {
  main.removeAttribute('data-ticket-id');
  main.removeAttribute('data-channel');
  const [title, more] = wanted ? [words.notFound, words.notFoundMore] : [words.choose, words.chooseMore];
  main.replaceChildren(
    element(
      'div',
      { class: 'nothing' },
      element('h1', { tabindex: -1 }, title),
      element('p', {}, more),
      element('p', { class: 'quiet' }, words.keys),
    ),
  );
  document.title = words.product;
}
