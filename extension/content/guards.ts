/**
 * What is looked at in the very moment of inserting, on the page itself: which ticket, which box, who spoke last. The page
 * may have moved on since the advice was made, and a box may have become a note without anybody having clicked.
 */
import type { Adapter, Composer, Page, TicketRef } from '../../src/adapters/adapter.ts';
import { fail, ok, type Result } from '../../src/result.ts';
import { sameTicket, ticketKey } from '../../src/session/state.ts';
import type { Reporter } from './report.ts';

/** A note takes a text on the second press only: not before the line could be read, not after it was forgotten. In ms. */
const ANSWER = { soonest: 600, latest: 8000 };

export interface Wanted {
  ticket: TicketRef;
  /** How many messages of the customer the advice knew. */
  heard: number;
}

export interface Place {
  page: Page;
  adapter: () => Adapter;
  reporter: Reporter;
}

/** Note boxes the agent was asked about, and when. */
const asked = new WeakMap<HTMLElement, { ticket: string; at: number }>();

/** The field to write into, or why there is none. */
export function fieldFor({ ticket, heard }: Wanted, { page, adapter, reporter }: Place): Result<HTMLElement> {
  reporter.reportNow();
  const open = reporter.ticket();
  const composer = adapter().findComposer(page);
  if (!open || !sameTicket(open, ticket)) return fail({ code: 'other-ticket' });
  if (!composer) return fail({ code: 'no-composer' });
  if (composer.ticket && !sameTicket(composer.ticket, ticket)) return fail({ code: 'other-ticket' });
  if (isOvertaken(heard, reporter)) return fail({ code: 'stale' });
  if (composer.box === 'note' && !isMeant(composer, ticket)) return fail({ code: 'note-box' });
  return ok(composer.field);
}

/** Has the customer written since the advice? A reply form without its thread cannot tell. */
function isOvertaken(heard: number, reporter: Reporter): boolean {
  const messages = reporter.reading()?.thread.messages ?? [];
  return messages.filter((m) => m.role === 'customer').length > heard;
}

/** Asks once for each note box and ticket: true on a second press in good time. A double click is no answer. */
function isMeant({ field }: Composer, about: TicketRef): boolean {
  const ticket = ticketKey(about);
  const question = asked.get(field);
  const waited = question?.ticket === ticket ? Date.now() - question.at : Number.POSITIVE_INFINITY;
  if (waited < ANSWER.soonest) return false;
  if (waited > ANSWER.latest) {
    asked.set(field, { ticket, at: Date.now() });
    return false;
  }
  asked.delete(field);
  return true;
}
