/** Puts the practice desk on its page: reads the address, makes the parts, follows the hash. */
import { listenForArrivals, startTimedArrivals } from './arrivals.ts';
import { Desk } from './desk.ts';
import { type Flags, readFlags } from './flags.ts';
import { createFormats } from './formats.ts';
import { showListIn } from './list-view.ts';
import { longTicket, longTicketId } from './long-ticket.ts';
import type { PracticeTicket } from './practice-ticket.ts';
import { hashOf, ticketInHash } from './route.ts';
import type { Surroundings } from './surroundings.ts';
import { showTicketIn } from './ticket-view.ts';
import { tickets } from './tickets/registry.ts';
import { wordsIn } from './words/words.ts';

/** Starts the desk in the present document, which must hold the elements of `index.html`. */
export function startPractice(): void {
  const flags = readFlags(location.search, navigator.languages);
  const { now } = flags;
  const desk = new Desk(ticketsFor(flags), () => new Date(now ?? Date.now()));
  const around = surroundings(desk, flags);
  document.documentElement.lang = flags.lang;
  part('product').textContent = around.words.product;
  part('honest').textContent = around.words.honest;
  const skip = part('skip');
  skip.textContent = around.words.skip;
  skip.addEventListener('click', focusTicket);
  const nav = part('list');
  nav.setAttribute('aria-label', around.words.tickets);
  showListIn(nav, flags.lang, around);
  showTicketIn(part('desk'), around);
  if (flags.later) startTimedArrivals(desk);
  listenForArrivals(desk);
  if (flags.many > 0 && !ticketInHash(location.hash)) history.replaceState(null, '', hashOf(longTicketId));
  followHash(desk);
}

function ticketsFor({ many }: Flags): readonly PracticeTicket[] {
  const model = tickets.toSorted((a, b) => b.messages.length - a.messages.length)[0];
  return many > 0 && model ? [...tickets, longTicket(model, many)] : tickets;
}

function surroundings(desk: Desk, { lang }: Flags): Surroundings {
  const status = part('status');
  return {
    desk,
    words: wordsIn[lang],
    formats: createFormats(lang, desk.opened),
    announce: (text) => {
      status.textContent = text;
    },
  };
}

function followHash(desk: Desk): void {
  const follow = () => {
    const id = ticketInHash(location.hash);
    document.body.classList.toggle('has-ticket', id !== null);
    desk.open(id);
  };
  window.addEventListener('hashchange', () => {
    follow();
    // Where the list gives way to the ticket, the link that had the focus is gone from sight.
    const focused = document.activeElement;
    if (focused instanceof HTMLElement && focused.offsetParent === null) focusTicket();
  });
  follow();
}

const focusTicket = () => document.querySelector<HTMLElement>('main h1')?.focus();

function part(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}`);
  return found;
}
