/** What a guide does to a ticket: chooses replies, empties what is sent again, waits for the check list. */
import { describe, expect, test } from 'vitest';
import { advise } from '../../src/advice/advise.ts';
import { moveGuide } from '../../src/session/guiding.ts';
import type { TicketState } from '../../src/session/state.ts';
import { choose, chosenIndex, fillGap, otherTechnique, planInsert, takeAdvice, tick } from '../../src/session/steps.ts';
import type { Primary } from '../../src/thread/customer-types.ts';
import { threadOf } from '../support/threads.ts';

const ticket = { origin: 'https://desk.example', helpdesk: 'practice-desk', id: '1' };

function stateFor(type: Primary): TicketState {
  const thread = threadOf([['c', 'Hello, I need help.', 60]]);
  const advice = advise(thread, { lang: 'en', wish: { type } });
  if (!advice) throw new Error('no advice');
  return takeAdvice(undefined, ticket, advice, undefined);
}

const chosen = (s: TicketState) => s.advice.replies[chosenIndex(s)]?.id;
const at = (s: TicketState) => s.guide?.walk.at(-1);
const answered = (s: TicketState, ...answers: number[]) =>
  answers.reduce((state, index) => moveGuide(state, { to: 'answer', index }), s);

test('two answers lead to a reply for the discount', () => {
  const state = answered(moveGuide(stateFor('discount-seeker'), { to: 'start' }), 4, 0);
  expect([at(state), chosen(state)]).toEqual(['loyal', 'discount-seeker/loyal-thanks']);
});

test('a step that is sent again comes with empty gaps', () => {
  const one = answered(moveGuide(stateFor('child'), { to: 'start' }), 1);
  const filled = fillGap(one, 'child/one-step-together', 'section', 'Menu');
  const again = answered(filled, 0);
  expect([at(again), again.filled['child/one-step-together']]).toEqual(['together', undefined]);
});

describe('the parting', () => {
  const start = moveGuide(stateFor('bad-fit'), { to: 'start' });
  const all = start.advice.card.check.reduce((s, _, i) => tick(s, i, true), start);

  test('is not reached before the list is ticked, nor inserted', () => {
    expect(at(answered(start, 0))).toBe('check');
    const index = start.advice.replies.findIndex((r) => r.id === 'bad-fit/part-with-respect');
    expect(planInsert(choose(start, index)).do).toBe('check-first');
  });

  test('is reached after it', () => expect(chosen(answered(all, 0, 2))).toBe('bad-fit/part-with-respect'));
});

describe('changes nothing', () => {
  test('where there is no guide for the type', () => {
    const state = stateFor('loyal');
    expect(moveGuide(state, { to: 'start' })).toBe(state);
  });

  test('for an answer before the start', () => {
    const state = stateFor('child');
    expect(moveGuide(state, { to: 'answer', index: 0 })).toBe(state);
  });

  test('in the chosen reply when a step has none', () => {
    const state = moveGuide(stateFor('discount-seeker'), { to: 'start' });
    expect(chosenIndex(state)).toBe(0);
  });
});

test('leaving forgets the walk, and back goes one step', () => {
  const two = answered(moveGuide(stateFor('child'), { to: 'start' }), 0);
  expect(at(moveGuide(two, { to: 'back' }))).toBe('way');
  expect(moveGuide(two, { to: 'leave' }).guide).toBeUndefined();
});

describe('another technique', () => {
  test('is found, and the search goes round', () => {
    const state = stateFor('child');
    const own = state.advice.replies[0]?.technique[0];
    const other = otherTechnique(state);
    expect(other.advice.replies[chosenIndex(other)]?.technique[0]).not.toBe(own);
    expect(other.advice.replies[chosenIndex(otherTechnique(other))]?.technique[0]).toBe(own);
  });

  test('leaves a ticket alone whose replies are all alike', () => {
    const state = stateFor('in-distress');
    expect(otherTechnique(state)).toBe(state);
  });
});
