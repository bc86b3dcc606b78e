/** The steps a ticket's state can take. Pure: state in, state out. The worker stores what comes back. */
import type { TicketRef } from '../adapters/adapter.ts';
import type { Advice, Reply } from '../advice/advice.ts';
import type { Wish } from '../advice/wish.ts';
import type { Lesson } from '../learn/lesson.ts';
import type { Notice } from '../protocol/view.ts';
import { leaveOut } from '../replies/leave-out.ts';
import { openGaps, textOf } from '../replies/render.ts';
import type { Segment } from '../replies/reply.ts';
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
  return { ...old, next: { advice, quote: said }, touched };
}

/** Puts the waiting advice in the place of the old one. What was typed into gaps stays with its reply. */
export const showNew = (state: TicketState): TicketState => (state.next ? swap(state, state.next.advice) : state);

export const markSeen = (state: TicketState, rev: string): TicketState =>
  state.advice.rev === rev ? { ...state, seen: rev } : state;

/** Chooses by position; out of range wraps around, so that "next" on the last reply shows the first. */
export function choose(state: TicketState, index: number): TicketState {
  const { replies } = state.advice;
  const wrapped = ((index % replies.length) + replies.length) % replies.length;
  return { ...state, chosen: replies[wrapped]?.id, notice: undefined };
}

/** Turns to the next reply that leads with another technique; the same one when all are alike. */
export function otherTechnique(state: TicketState): TicketState {
  const { replies } = state.advice;
  const at = chosenIndex(state);
  const own = replies[at]?.technique[0];
  const after = [...replies.keys()].map((i) => (at + 1 + i) % replies.length);
  const to = after.find((i) => replies[i]?.technique[0] !== own);
  return to === undefined ? state : choose(state, to);
}

export const fillGap = (state: TicketState, reply: string, gap: string, words: string): TicketState => ({
  ...state,
  filled: { ...state.filled, [reply]: { ...state.filled[reply], [gap]: words } },
});

/**
 * Chooses a reply with its gaps as they were filled in one go; what was left empty is left out. `reply` is given for one that
 * the advice does not hold, such as a snippet; without it an unknown id changes nothing.
 */
export function pick(state: TicketState, id: string, filled: Record<string, string>, reply?: Reply): TicketState {
  const { advice } = state;
  const held = advice.replies.some((r) => r.id === id);
  if (!held && !reply) return state;
  const others = advice.replies.filter((r) => r.id !== reply?.id);
  const replies = reply ? [...others, reply] : advice.replies;
  const { [id]: _, ...left } = state.left ?? {};
  const words = { ...state.filled[id], ...filled };
  return leaveOutOpen({
    ...state,
    advice: { ...advice, replies },
    chosen: id,
    filled: { ...state.filled, [id]: words },
    left,
    notice: undefined,
  });
}

export const toggleShort = (state: TicketState): TicketState => ({ ...state, short: !state.short });

export const withNotice = (state: TicketState, notice: Notice): TicketState => ({ ...state, notice });

/** What the agent said about the ticket, and what it taught. The advice itself follows when the thread is read again. */
export const withWish = (state: TicketState, wish: Wish | undefined, lesson: Lesson | undefined): TicketState => ({
  ...state,
  wish,
  lesson,
  chosen: undefined,
  notice: undefined,
});

/** Position of the chosen reply; the first one when none was chosen or it is no longer offered. */
export const chosenIndex = ({ chosen, advice }: TicketState): number =>
  Math.max(
    0,
    advice.replies.findIndex((r) => r.id === chosen),
  );

/** Leaves out what is still open in the chosen reply. Nothing open: unchanged. */
export function leaveOutOpen(state: TicketState): TicketState {
  const reply = state.advice.replies[chosenIndex(state)];
  if (!reply) return state;
  const keys = openGaps(wordsOf(state, reply), state.filled[reply.id]).map(({ key }) => key);
  if (keys.length === 0) return state;
  return { ...state, left: { ...state.left, [reply.id]: [...(state.left?.[reply.id] ?? []), ...keys] } };
}

/** Brings back everything that was left out of the chosen reply. */
export function bringBack(state: TicketState): TicketState {
  const { [state.advice.replies[chosenIndex(state)]?.id ?? '']: _, ...left } = state.left ?? {};
  return { ...state, left };
}

/** Ticks a point of the leading card's check list, or takes the tick away. */
export function tick(state: TicketState, point: number, on: boolean): TicketState {
  const key = `${state.advice.primary}/${point}`;
  const others = (state.ticked ?? []).filter((k) => k !== key);
  return { ...state, ticked: on ? [...others, key] : others };
}

/** Positions of the ticked points on the leading card. */
export const tickedPoints = ({ advice, ticked = [] }: Pick<TicketState, 'advice' | 'ticked'>): number[] =>
  advice.card.check.flatMap((_, i) => (ticked.includes(`${advice.primary}/${i}`) ? [i] : []));

/** Whether every point of the leading card's check list is ticked: only then may its locked replies go out. */
export const isChecked = (state: Pick<TicketState, 'advice' | 'ticked'>): boolean =>
  tickedPoints(state).length === state.advice.card.check.length;

/** What pressing Insert would do now. */
export type InsertPlan =
  | { do: 'show-new' }
  | { do: 'check-first' }
  | { do: 'fill-first'; labels: string[] }
  | { do: 'insert'; text: string; title: string }
  | { do: 'nothing' };

/**
 * Decides what a press of the insert key means: stale advice is shown anew, never inserted; a locked reply waits for its
 * check list; a reply with empty gaps names them and stays out until each is filled or left out.
 */
export function planInsert(state: TicketState): InsertPlan {
  if (state.next) return { do: 'show-new' };
  const reply = state.advice.replies[chosenIndex(state)];
  if (!reply) return { do: 'nothing' };
  if (reply.locked && !isChecked(state)) return { do: 'check-first' };
  const words = wordsOf(state, reply);
  const filled = state.filled[reply.id] ?? {};
  const gaps = openGaps(words, filled);
  if (gaps.length > 0) return { do: 'fill-first', labels: gaps.map((g) => g.label) };
  const text = textOf(words, filled);
  return text.trim() ? { do: 'insert', text, title: reply.title } : { do: 'nothing' };
}

const wordsOf = ({ short, left }: TicketState, reply: Reply): Segment[] =>
  leaveOut(short ? reply.short : reply.segments, left?.[reply.id] ?? []);

const swap = (state: TicketState, advice: Advice): TicketState => ({
  ...state,
  advice,
  next: undefined,
  left: undefined,
  notice: undefined,
});

/** How many messages of the customer this advice knows. */
export const wordsOfCustomer = ({ rhythm }: Advice): number =>
  rhythm.reduce((sum, b) => sum + (b.role === 'customer' ? 1 : 0), 0);
