/** The life of a ticket's advice: fresh, seen, stale, renewed; and what a press of Insert means in each. */
import { describe, expect, test } from 'vitest';
import type { Advice, Reply } from '../../src/advice/advice.ts';
import { cardOf } from '../../src/playbook/playbook.ts';
import type { TicketState } from '../../src/session/state.ts';
import {
  choose,
  chosenIndex,
  fillGap,
  markSeen,
  planInsert,
  showNew,
  takeAdvice,
  toggleShort,
} from '../../src/session/steps.ts';

const ticket = { origin: 'https://desk.example', helpdesk: 'practice-desk', id: '1' };
const reply = (id: string, gap?: string): Reply => ({
  id,
  title: id,
  technique: ['join'],
  why: '',
  segments: [{ kind: 'text', text: `Long ${id} ` }, ...(gap ? [{ kind: 'gap', key: gap, label: gap } as const] : [])],
  short: [{ kind: 'text', text: `Short ${id}` }],
});

const adviceOf = (rev: string, customerMessages: number, replies = [reply('a'), reply('b', 'date')]): Advice => ({
  rev,
  readAt: `2026-03-02T15:00:0${customerMessages}Z`,
  mood: 'plain',
  primary: 'none',
  lang: 'en',
  customer: {},
  messages: customerMessages,
  also: [],
  others: [],
  card: cardOf('none', 'en'),
  sayFirst: [],
  replies,
  rhythm: Array.from({ length: customerMessages }, () => ({ role: 'customer' as const, length: 10 })),
});

const first = takeAdvice(undefined, ticket, adviceOf('r1', 1), { text: 'Hi' });
const seen = markSeen(first, 'r1');
const written = { text: 'And another thing', at: '2026-03-02T15:00:00Z' };

describe('new words of the customer', () => {
  test('make seen advice stale and leave it in place', () => {
    const stale = takeAdvice(seen, ticket, adviceOf('r2', 2), written);
    expect(stale.advice.rev).toBe('r1');
    expect(stale.next?.quote).toEqual(written);
  });

  test('replace advice nobody has seen', () => {
    const renewed = takeAdvice(first, ticket, adviceOf('r2', 2), written);
    expect([renewed.advice.rev, renewed.next]).toEqual(['r2', undefined]);
  });

  test('twice: the newest waits', () => {
    const twice = takeAdvice(takeAdvice(seen, ticket, adviceOf('r2', 2), written), ticket, adviceOf('r3', 3), written);
    expect([twice.advice.rev, twice.next?.advice.rev]).toEqual(['r1', 'r3']);
  });
});

describe('leaves seen advice fresh', () => {
  test('the same thread read again', () =>
    expect(takeAdvice(seen, ticket, adviceOf('r1', 1), written).next).toBeUndefined());

  test('an answer of the team: the advice is renewed in place', () => {
    const renewed = takeAdvice(seen, ticket, adviceOf('r2', 1), written);
    expect([renewed.advice.rev, renewed.next]).toEqual(['r2', undefined]);
  });

  test('a stale one whose message was taken back', () => {
    const stale = takeAdvice(seen, ticket, adviceOf('r2', 2), written);
    expect(takeAdvice(stale, ticket, adviceOf('r1', 1), written).next).toBeUndefined();
  });
});

test('showing the new advice keeps what was typed and the chosen reply', () => {
  const typed = fillGap(choose(seen, 1), 'b', 'date', 'Monday');
  const renewed = showNew(takeAdvice(typed, ticket, adviceOf('r2', 2), written));
  expect([renewed.advice.rev, chosenIndex(renewed), renewed.filled]).toEqual(['r2', 1, { b: { date: 'Monday' } }]);
});

test('a chosen reply that is no longer offered gives way to the first', () => {
  const renewed = showNew(takeAdvice(choose(seen, 1), ticket, adviceOf('r2', 2, [reply('a')]), written));
  expect(chosenIndex(renewed)).toBe(0);
});

test.each([
  [2, 0],
  [-1, 1],
  [1, 1],
])('choosing %s of two shows %s', (index, shown) => expect(chosenIndex(choose(first, index))).toBe(shown));

describe('a press of Insert', () => {
  const withGap = choose(first, 1);
  const press = (s: TicketState) => planInsert(s);

  test('puts in a reply without gaps', () =>
    expect(press(first)).toEqual({ do: 'insert', text: 'Long a ', gapsLeft: 0 }));

  test('shows new advice instead of inserting old', () => {
    expect(press(takeAdvice(seen, ticket, adviceOf('r2', 2), written)).do).toBe('show-new');
  });

  test('names the gaps first, inserts with brackets on the second press', () => {
    const plan = press(withGap);
    expect(plan).toMatchObject({ do: 'fill-first', labels: ['date'] });
    if (plan.do === 'fill-first')
      expect(press(plan.state)).toEqual({ do: 'insert', text: 'Long b [date]', gapsLeft: 1 });
  });

  test('does not count a press on another reply or another length', () => {
    const plan = press(withGap);
    if (plan.do !== 'fill-first') throw new Error('gaps were not named');
    expect(press(choose(choose(plan.state, 0), 1)).do).toBe('fill-first');
    expect(press(toggleShort(plan.state))).toEqual({ do: 'insert', text: 'Short b', gapsLeft: 0 });
    expect(press(toggleShort(toggleShort(plan.state))).do).toBe('fill-first');
  });

  test('needs no second press when the gap is filled', () => {
    expect(press(fillGap(withGap, 'b', 'date', 'Monday'))).toEqual({
      do: 'insert',
      text: 'Long b Monday',
      gapsLeft: 0,
    });
  });

  test('does nothing when there is no reply', () => {
    expect(press(takeAdvice(undefined, ticket, adviceOf('r1', 1, []), undefined)).do).toBe('nothing');
  });
});

test('advice drawn late is not taken for the current one', () => expect(markSeen(first, 'r0').seen).toBeUndefined());
