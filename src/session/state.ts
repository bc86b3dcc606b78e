/**
 * What is kept for the length of a browser session, per tab and per tab-and-ticket. Plain data in `storage.session`: the
 * worker may die between any two messages, so nothing else may be needed to carry on. The thread itself is not kept.
 */
import type { NotRead, TicketRef } from '../adapters/adapter.ts';
import type { Advice } from '../advice/advice.ts';
import type { Wish } from '../advice/wish.ts';
import type { Lesson } from '../learn/lesson.ts';
import type { Notice, OpenBox } from '../protocol/view.ts';
import type { Known } from '../replies/known.ts';

/** What the content script last said about the page in a tab. Absent: no content script runs there. */
export interface TabState {
  site: string;
  page: { code: 'ticket'; ticket: TicketRef } | { code: 'empty'; ticket: TicketRef } | { code: 'off' } | NotRead;
  open: OpenBox | null;
  /** The extension's version that the content script belongs to. */
  version: string;
}

export interface TicketState {
  ticket: TicketRef;
  advice: Advice;
  /** Newer advice that waits, because the agent may be reading the old one; `quote` is what the customer added. */
  next?: { advice: Advice; quote: { text: string; at?: string | undefined } } | undefined;
  /** The fingerprint of the advice a panel has drawn; undefined while nobody has seen it. */
  seen?: string | undefined;
  /** Id of the chosen reply. */
  chosen: string | undefined;
  short: boolean;
  filled: Record<string, Record<string, string>>;
  /** Gaps the agent chose to leave out, with their sentences: reply id -> gap keys. */
  left?: Record<string, string[]> | undefined;
  /** Points of check lists the agent has ticked, as `<type>/<position on the card>`. */
  ticked?: string[] | undefined;
  /** The guide the agent is walking through: its id and the steps taken, the last one current. */
  guide?: { id: string; walk: string[] } | undefined;
  /** What the thread says about the values of snippets. */
  known?: Known | undefined;
  notice?: Notice | undefined;
  /** What the agent said about this ticket; it holds for newer advice too. */
  wish?: Wish | undefined;
  /** What was learnt from it, for taking it back. */
  lesson?: Lesson | undefined;
  /** ISO time of the last change, for forgetting the oldest. */
  touched: string;
}

/** Names the ticket within a tab. Origin first, since ticket numbers repeat over helpdesks. */
export const ticketKey = ({ origin, helpdesk, id }: TicketRef): string => `${origin}|${helpdesk}|${id}`;

export const sameTicket = (a: TicketRef, b: TicketRef): boolean => ticketKey(a) === ticketKey(b);

/** The keys under which both are stored. */
export const tabStateKey = (tab: number): string => `tab:${tab}`;
/** What the keys of all tickets of a tab begin with. */
export const ticketsOfTab = (tab: number): string => `ticket:${tab}:`;
export const ticketStateKey = (tab: number, ticket: TicketRef): string => ticketsOfTab(tab) + ticketKey(ticket);
