/** From a thread to what the agent is told: moods, quotes, languages, and what is never listed. */
import { describe, expect, test } from 'vitest';
import { advise } from '../../src/advice/advise.ts';
import { likelihoodOf } from '../../src/advice/likelihood.ts';
import { revisionOf } from '../../src/advice/revision.ts';
import { accusingTypes } from '../../src/thread/customer-types.ts';
import { threadOf } from '../support/threads.ts';

const angry =
  'ARE YOU KIDDING ME?!! This is the THIRD time nobody turned up!!! Absolute joke of a company. I am furious.';

describe('advise', () => {
  test('says nothing while no customer has written', () => {
    expect(
      advise(
        threadOf([
          ['s', 'Ticket opened'],
          ['n', 'Call her back'],
        ]),
        { lang: 'en' },
      ),
    ).toBeNull();
    expect(advise(threadOf([]), { lang: 'en' })).toBeNull();
  });

  test('is calm on a plain ticket, with a card and replies all the same', () => {
    const advice = advise(threadOf([['c', 'Hello, could you send the invoice for March once more? Thank you.']]), {
      lang: 'en',
    });
    expect(advice).toMatchObject({ mood: 'plain', primary: 'none', lead: undefined, also: [] });
    expect(advice?.replies.length).toBeGreaterThanOrEqual(3);
  });

  test('quotes the customer exactly, words before marks', () => {
    const thread = threadOf([['c', angry]]);
    const quotes = advise(thread, { lang: 'en' })?.lead?.quotes ?? [];
    expect(quotes.length).toBeGreaterThan(0);
    for (const q of quotes) if (q.kind === 'words') expect(angry.slice(q.start, q.end)).toContain(q.text);
    const speaks = quotes.map((q) => q.kind === 'fact' || /\p{L}/u.test(q.text));
    expect(speaks).toEqual(speaks.toSorted((a, b) => Number(b) - Number(a)));
  });

  test("speaks the agent's language and replies in the customer's", () => {
    const advice = advise(
      threadOf([['c', 'Третий раз никто не приехал!!! Вы издеваетесь?! Сколько можно врать, это просто позор!']]),
      { lang: 'zh' },
    );
    expect(advice?.lang).toBe('ru');
    expect(advice?.card.name).toMatch(/\p{Script=Han}/u);
    expect(advice?.replies[0]?.title).toMatch(/\p{Script=Han}/u);
    const words = advice?.replies[0]?.segments.map((s) => (s.kind === 'text' ? s.text : '')).join('') ?? '';
    expect(words).toMatch(/\p{Script=Cyrillic}/u);
  });

  test('never lists a suspicion among the possible types', () => {
    const thread = threadOf([
      [
        'c',
        'I never got the parcel. Or the box was empty, I do not remember. Refund me or I write a bad review everywhere.',
      ],
      ['a', 'Was the box sealed?'],
      ['c', "Don't remember. Don't know. Just pay."],
    ]);
    for (const { id } of advise(thread, { lang: 'en' })?.others ?? []) expect(accusingTypes.has(id)).toBe(false);
  });
});

describe('the fingerprint', () => {
  const thread = threadOf([['c', 'Hello', 5]]);

  test('is the same for the same words read later', () => {
    expect(revisionOf({ ...thread, now: '2027-01-01T00:00:00Z' })).toBe(revisionOf(thread));
  });

  test.each([
    ['a changed word', threadOf([['c', 'Hallo', 5]])],
    [
      'one message more',
      threadOf([
        ['c', 'Hello', 5],
        ['a', 'Hi', 4],
      ]),
    ],
    ['another role', threadOf([['a', 'Hello', 5]])],
    ['a changed record', { ...thread, customer: { orders: 1 } }],
  ])('differs after %s', (_, other) => expect(revisionOf(other)).not.toBe(revisionOf(thread)));
});

describe('the four words of likelihood', () => {
  test.each([
    [0.9, false, 4],
    [0.7, false, 3],
    [0.4, false, 2],
    [0.2, false, 1],
    [0.5, true, 3],
  ] as const)('%s, shown %s: step %s', (p, shown, step) => expect(likelihoodOf(p, shown)).toBe(step));
});
