/**
 * The practice desk's memory: each ticket's messages, which are unread, and what is still to arrive. Draws nothing, and
 * forgets everything when the page is closed.
 */
import { type DeskMessage, openingMessages } from './desk-message.ts';
import type { LaterMessage, PracticeTicket } from './practice-ticket.ts';

export interface DeskTicket {
  readonly ticket: PracticeTicket;
  readonly messages: DeskMessage[];
  unread: boolean;
  hasDraft: boolean;
  /** What the customer has yet to write, in order. */
  waiting: LaterMessage[];
}

type DeskChange =
  | { kind: 'opened'; id: string | null }
  | { kind: 'message'; id: string; message: DeskMessage }
  | { kind: 'draft'; id: string };

export class Desk {
  readonly tickets: ReadonlyMap<string, DeskTicket>;
  /** When the desk was opened: the moment from which the data's minutes count back. */
  readonly opened: Date;
  /** The ticket on show; null while only the list is. It may name a ticket that does not exist. */
  openId: string | null = null;
  private readonly listeners: ((change: DeskChange) => void)[] = [];
  private readonly now: () => Date;

  /** @param now gives the present moment: asked here, and whenever something is written */
  constructor(tickets: readonly PracticeTicket[], now: () => Date) {
    this.now = now;
    this.opened = now();
    this.tickets = new Map(tickets.map((ticket) => [ticket.id, deskTicket(ticket, this.opened)]));
  }

  onChange(listener: (change: DeskChange) => void): void {
    this.listeners.push(listener);
  }

  open(id: string | null): void {
    this.openId = id;
    const entry = id === null ? undefined : this.tickets.get(id);
    if (entry) entry.unread = false;
    this.tell({ kind: 'opened', id });
  }

  /** Adds a message written now. Does nothing when there is no such ticket. */
  add(id: string, { role, author, text }: Pick<DeskMessage, 'role' | 'author' | 'text'>): void {
    const entry = this.tickets.get(id);
    if (!entry) return;
    const messageId = `${id}-${entry.messages.length + 1}`;
    const message = { id: messageId, role, author, at: this.now().toISOString(), text, signature: '', quoted: null };
    entry.messages.push(message);
    entry.unread = role === 'customer' && id !== this.openId;
    this.tell({ kind: 'message', id, message });
  }

  setDraft(id: string, hasDraft: boolean): void {
    const entry = this.tickets.get(id);
    if (!entry || entry.hasDraft === hasDraft) return;
    entry.hasDraft = hasDraft;
    this.tell({ kind: 'draft', id });
  }

  private tell(change: DeskChange): void {
    for (const listener of this.listeners) listener(change);
  }
}

function deskTicket(ticket: PracticeTicket, opened: Date): DeskTicket {
  const messages = openingMessages(ticket, opened);
  const last = messages.findLast(({ role }) => role === 'customer' || role === 'agent');
  return { ticket, messages, unread: last?.role === 'customer', hasDraft: false, waiting: [...(ticket.later ?? [])] };
}
