/** The life of a ticket's advice: fresh, seen, stale, renewed; and what a press of Insert means in each. */
import { describe, expect, test } from 'vitest';
import type { Advice, Reply } from '../../src/advice/advice.ts';
import { cardOf } from '../../src/playbook/playbook.ts';
import type { TicketState } from '../../src/session/state.ts';
import {
  bringBack,
  choose,
  chosenIndex,
  fillGap,
  leaveOutOpen,
  markSeen,
  planInsert,
  showNew,
  takeAdvice,
  tick,
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

  test('puts in a reply without gaps', () => expect(press(first)).toMatchObject({ do: 'insert', text: 'Long a ' }));

  test('shows new advice instead of inserting old', () => {
    expect(press(takeAdvice(seen, ticket, adviceOf('r2', 2), written)).do).toBe('show-new');
  });

  test('names the gaps, however often it is pressed', () => {
    expect(press(withGap)).toEqual({ do: 'fill-first', labels: ['date'] });
    expect(press(fillGap(withGap, 'b', 'date', '  ')).do).toBe('fill-first');
  });

  test('puts in what is filled', () => {
    expect(press(fillGap(withGap, 'b', 'date', 'Monday'))).toMatchObject({ do: 'insert', text: 'Long b Monday' });
    expect(press(toggleShort(withGap))).toMatchObject({ do: 'insert', text: 'Short b' });
  });

  test('does nothing when there is no reply', () => {
    expect(press(takeAdvice(undefined, ticket, adviceOf('r1', 1, []), undefined)).do).toBe('nothing');
  });
});

describe('leaving gaps out', () => {
  const words = 'It is done. We write on ';
  const two: Reply = {
    ...reply('two'),
    segments: [
      { kind: 'text', text: words },
      { kind: 'gap', key: 'date', label: 'date' },
      { kind: 'text', text: '. Thank you.' },
    ],
  };
  const state = takeAdvice(undefined, ticket, adviceOf('r1', 1, [two, reply('only', 'date')]), undefined);

  test('takes the sentence too, and only that one', () =>
    expect(planInsert(leaveOutOpen(state))).toMatchObject({ do: 'insert', text: 'It is done. Thank you.' }));

  test('leaves what is filled', () => {
    const filled = fillGap(state, 'two', 'date', 'Monday');
    expect(leaveOutOpen(filled)).toBe(filled);
  });

  test('can be taken back', () => expect(planInsert(bringBack(leaveOutOpen(state))).do).toBe('fill-first'));

  test('never leaves nothing to insert', () => expect(planInsert(leaveOutOpen(choose(state, 1))).do).toBe('nothing'));

  test('does not outlive the advice', () => {
    const renewed = takeAdvice(leaveOutOpen(state), ticket, adviceOf('r2', 1, [two]), undefined);
    expect(planInsert(renewed).do).toBe('fill-first');
  });
});

describe('a locked reply', () => {
  const locked = takeAdvice(undefined, ticket, adviceOf('r1', 1, [{ ...reply('a'), locked: true }]), undefined);
  const points = cardOf('none', 'en').check.map((_, i) => i);
  const all = points.reduce((s, i) => tick(s, i, true), locked);

  test('waits for its check list', () => expect(planInsert(locked)).toEqual({ do: 'check-first' }));
  test('goes in when every point is ticked', () => expect(planInsert(all).do).toBe('insert'));
  test('is locked again when a tick is taken away', () =>
    expect(planInsert(tick(all, 0, false)).do).toBe('check-first'));
  test('is not opened by ticks of another type', () =>
    expect(planInsert({ ...all, ticked: all.ticked?.map((k) => k.replace('none', 'angry')) }).do).toBe('check-first'));
});

test('advice drawn late is not taken for the current one', () => expect(markSeen(first, 'r0').seen).toBeUndefined());
