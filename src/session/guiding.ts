/** The steps of a guide in a ticket's state. A step that names a reply chooses it. Pure: state in, state out. */
import { guideFor, guideOf } from '../guides/registry.ts';
import { answer, back, begin, stepOf, type Walk } from '../guides/walk.ts';
import type { TicketState } from './state.ts';
import { isChecked } from './steps.ts';

export type GuideMove = { to: 'start' | 'back' | 'leave' } | { to: 'answer'; index: number };

/** Starts the guide for the ticket's type, answers, goes back or leaves. A move that means nothing here changes nothing. */
export function moveGuide(state: TicketState, move: GuideMove): TicketState {
  const { guide: walking } = state;
  if (move.to === 'leave') return { ...state, guide: undefined };
  const guide = move.to === 'start' ? guideFor(state.advice.primary) : guideOf(walking?.id ?? '');
  if (!guide?.types.some((type) => type === state.advice.primary)) return state;
  const walk = walking?.walk ?? [];
  if (move.to === 'start') return arrive(state, guide.guide, begin(guide));
  if (move.to === 'back') return arrive(state, guide.guide, back(walk));
  const next = answer(guide, walk, 'index' in move ? move.index : -1, isChecked(state));
  return next === walk ? state : arrive(state, guide.guide, next);
}

function arrive(state: TicketState, id: string, walk: Walk): TicketState {
  const guide = guideOf(id);
  const step = guide && stepOf(guide, walk);
  const reply = state.advice.replies.find((r) => r.id === step?.reply)?.id;
  const there = { ...state, guide: { id, walk: [...walk] }, notice: undefined };
  if (!reply) return there;
  const { [reply]: _, ...otherLeft } = state.left ?? {};
  if (!step?.again) return { ...there, chosen: reply };
  const { [reply]: __, ...otherFilled } = state.filled;
  return { ...there, chosen: reply, left: otherLeft, filled: otherFilled };
}
