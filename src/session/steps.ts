/** The steps a ticket's state can take. Pure: state in, state out. The worker stores what comes back. */
import type { TicketRef } from '../adapters/adapter.ts';
import type { Advice, Reply } from '../advice/advice.ts';
import type { Wish } from '../advice/wish.ts';
import type { Lesson } from '../learn/lesson.ts';
import type { Notice } from '../protocol/view.ts';
import { openGaps, textOf } from '../replies/render.ts';
import type { TicketState } from './state.ts';

type Quote = { text: string; at?: string | undefined };

/**
 * Takes in advice for a thread that was just read. Advice that nobody has seen is replaced at once, and so is advice
 * overtaken by anything but the customer's own new words. New words of the customer make seen advice stale: it stays
 * where it is until the agent asks for the new one.
 */
export function takeAdvice(
  old: TicketState | undefined,
  ticket: TicketRef,
  advice: Advice,
  said: Quote | undefined,
): TicketState {
  if (!old) return { ticket, advice, chosen: undefined, short: false, filled: {}, touched: advice.readAt };
  const touched = advice.readAt;
  if (old.advice.rev === advice.rev) return { ...old, advice, next: undefined, touched };
  const unseen = old.seen !== old.advice.rev;
  const customerWrote = said !== undefined && wordsOfCustomer(advice) > wordsOfCustomer(old.advice);
  if (unseen || !customerWrote) return { ...swap(old, advice), touched };
  return { ...old, next: { advice, quote: said }, armed: undefined, touched };
}

/** Puts the waiting advice in the place of the old one. What was typed into gaps stays with its reply. */
export const showNew = (state: TicketState): TicketState => (state.next ? swap(state, state.next.advice) : state);

export const markSeen = (state: TicketState, rev: string): TicketState =>
  state.advice.rev === rev ? { ...state, seen: rev } : state;

/** Chooses by position; out of range wraps around, so that "next" on the last reply shows the first. */
export function choose(state: TicketState, index: number): TicketState {
  const { replies } = state.advice;
  const wrapped = ((index % replies.length) + replies.length) % replies.length;
  return { ...state, chosen: replies[wrapped]?.id, armed: undefined, notice: undefined };
}

export const fillGap = (state: TicketState, reply: string, gap: string, words: string): TicketState => ({
  ...state,
  filled: { ...state.filled, [reply]: { ...state.filled[reply], [gap]: words } },
  armed: undefined,
});

export const toggleShort = (state: TicketState): TicketState => ({ ...state, short: !state.short, armed: undefined });

export const withNotice = (state: TicketState, notice: Notice): TicketState => ({ ...state, notice });

/** What the agent said about the ticket, and what it taught. The advice itself follows when the thread is read again. */
export const withWish = (state: TicketState, wish: Wish | undefined, lesson: Lesson | undefined): TicketState => ({
  ...state,
  wish,
  lesson,
  chosen: undefined,
  armed: undefined,
  notice: undefined,
});

/** Position of the chosen reply; the first one when none was chosen or it is no longer offered. */
export const chosenIndex = ({ chosen, advice }: TicketState): number =>
  Math.max(
    0,
    advice.replies.findIndex((r) => r.id === chosen),
  );

/** What pressing Insert would do now. */
export type InsertPlan =
  | { do: 'show-new' }
  | { do: 'fill-first'; labels: string[]; state: TicketState }
  | { do: 'insert'; text: string; gapsLeft: number }
  | { do: 'nothing' };

/**
 * Decides what a press of the insert key means: stale advice is shown anew, never inserted; a reply with empty gaps
 * names them first and goes in, gaps in brackets, on the second press.
 */
export function planInsert(state: TicketState): InsertPlan {
  if (state.next) return { do: 'show-new' };
  const reply = state.advice.replies[chosenIndex(state)];
  if (!reply) return { do: 'nothing' };
  const words = formOf(reply, state.short);
  const filled = state.filled[reply.id] ?? {};
  const gaps = openGaps(words, filled);
  const armed = `${reply.id}|${state.short}`;
  if (gaps.length > 0 && state.armed !== armed)
    return { do: 'fill-first', labels: gaps.map((g) => g.label), state: { ...state, armed } };
  return { do: 'insert', text: textOf(words, filled), gapsLeft: gaps.length };
}

const formOf = (reply: Reply, short: boolean) => (short ? reply.short : reply.segments);

const swap = (state: TicketState, advice: Advice): TicketState => ({
  ...state,
  advice,
  next: undefined,
  armed: undefined,
  notice: undefined,
});

const wordsOfCustomer = ({ rhythm }: Advice): number =>
  rhythm.reduce((sum, b) => sum + (b.role === 'customer' ? 1 : 0), 0);
