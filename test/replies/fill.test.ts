import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../src/classify/classification.ts';
import { fill } from '../../src/replies/fill.ts';
import { openGaps, textOf } from '../../src/replies/render.ts';
import type { Language, Thread } from '../../src/thread/thread.ts';
import { threadOf } from '../support/threads.ts';

const filled = (template: string, thread: Thread, lang: Language = 'en') =>
  textOf(fill(template, { thread, lang, evidence: [] }));
const helen = threadOf([['c', 'Order 5521 is late.']], { customer: { name: 'Helen Marsh' } });
const nobody = threadOf([['c', 'Order 5521 is late.']]);

describe('facts stand in their holes', () => {
  test.each([
    ['{name}, order {order} is on its way.', 'Helen, order 5521 is on its way.'],
    ['{thing|Your request} is with us.', 'Your request is with us.'],
    ['We wait for {quote}.', 'We wait for [their words].'],
  ])('%s', (template, text) => expect(filled(template, helen)).toBe(text));
});

describe('without a name the sentence still stands', () => {
  test.each([
    ['{name}, you are right.', 'en', 'You are right.'],
    ['Thank you, {name}. It works.', 'en', 'Thank you. It works.'],
    ['Good point, {name}!', 'en', 'Good point!'],
    ['Hello.\n\n{name}, the van is here.', 'en', 'Hello.\n\nThe van is here.'],
    ['{name}, здравствуйте! Вижу заказ.', 'ru', 'Здравствуйте! Вижу заказ.'],
    ['{name}，您好！', 'zh', '您好！'],
  ] as const)('%s', (template, lang, text) => expect(filled(template, nobody, lang)).toBe(text));
});

describe('gaps', () => {
  const segments = fill('From [date] to [date], because [cause].', { thread: nobody, lang: 'en', evidence: [] });

  test('two gaps of one name are two gaps', () => {
    expect(openGaps(segments).map((g) => g.key)).toEqual(['date', 'date-2', 'cause']);
  });

  test('what is filled leaves no bracket, what is not keeps one', () => {
    expect(textOf(segments, { date: 'Monday', cause: 'frost' })).toBe('From Monday to [date], because frost.');
    expect(openGaps(segments, { date: 'Monday', cause: 'frost' })).toHaveLength(1);
  });

  test('blanks alone do not fill a gap', () => expect(openGaps(segments, { date: '  ' })).toHaveLength(3));
});

describe('a list is answered by a list', () => {
  const list = threadOf([['c', 'Two things:\n1. Paid twice on 3 Nov.\n2) The box was open\nThanks']]);

  test('in the same order, a gap after each', () => {
    expect(filled('{points}', list)).toBe('1. Paid twice on 3 Nov: [answer]\n2. The box was open: [answer]');
  });

  test('each point has a gap of its own', () => {
    expect(openGaps(fill('{points}', { thread: list, lang: 'en', evidence: [] }))).toHaveLength(2);
  });

  test('one question alone is no list', () => {
    expect(filled('{points}', threadOf([['c', 'When will it come?']]))).toBe('[their points]');
  });
});

test('text that only looks like a hole stays as it is', () => {
  expect(filled('Use {brace} and a[0].', nobody)).toBe('Use {brace} and a[0].');
});

test('a quoted question needs no second full stop', () => {
  const text = 'Hi. Eleven years with you, can you believe it? Bye.';
  const evidence = [{ message: 0, start: 4, end: 25, why: 'x' }] as Evidence[];
  const said = fill('They read: {quote|it}. Thank you.', { thread: threadOf([['c', text]]), lang: 'en', evidence });
  expect(textOf(said)).toBe('They read: “Eleven years with you, can you believe it?” Thank you.');
});

test('a template without it keeps its full stop', () =>
  expect(filled('They read: {quote|every word}. Thank you.', nobody)).toBe('They read: every word. Thank you.'));
