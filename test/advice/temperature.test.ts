/** How sharp messages are and where the tone turned: named only when it clearly did. */
import { describe, expect, test } from 'vitest';
import type { Beat, Heat } from '../../src/advice/advice.ts';
import { advise } from '../../src/advice/advise.ts';
import { turnOf } from '../../src/advice/turn.ts';
import { threadOf } from '../support/threads.ts';

const beats = (...said: [Beat['role'], Heat, number?][]): Beat[] =>
  said.map(([role, heat, minute]) => ({
    role,
    length: 50,
    ...(role === 'customer' && { heat }),
    ...(minute !== undefined && { at: new Date(Date.UTC(2026, 0, 1, 10, minute)).toISOString() }),
  }));

describe('the turn', () => {
  test('is the first message clearly sharper than the one before', () => {
    expect(turnOf(beats(['customer', 0, 0], ['agent', 0, 5], ['customer', 2, 50], ['customer', 3, 55]))).toEqual({
      at: 2,
      afterMinutes: 45,
      eased: false,
    });
  });

  test('has eased when the last word is calm again', () => {
    expect(turnOf(beats(['customer', 0], ['customer', 3], ['agent', 0], ['customer', 1]))).toEqual({
      at: 1,
      afterMinutes: undefined,
      eased: true,
    });
  });

  test.each([
    ['nothing said', beats()],
    ['one sharp message alone: there is nothing it turned from', beats(['customer', 3])],
    ['one step only', beats(['customer', 0], ['customer', 1], ['customer', 2])],
    ['sharp from the start', beats(['customer', 3], ['agent', 0], ['customer', 3])],
    ['easing only', beats(['customer', 3], ['customer', 0])],
    ['the team alone', beats(['agent', 0], ['agent', 0])],
  ])('is not named for %s', (_, said) => {
    expect(turnOf(said)).toBeUndefined();
  });
});

describe('the heat of a message', () => {
  const heats = (thread: Parameters<typeof advise>[0]) =>
    advise(thread, { lang: 'en' })?.rhythm.map(({ heat }) => heat);

  test('stands at the sharp message and not at the calm one', () => {
    const [calm = 0, team, sharp = 0] =
      heats(
        threadOf([
          ['c', 'Hello, could you tell me when the engineer comes?', 300],
          ['a', 'On Monday.', 290],
          ['c', 'ARE YOU KIDDING ME?!! This is the THIRD time nobody turned up!!! I am furious.', 5],
        ]),
      ) ?? [];
    expect(calm).toBe(0);
    expect(team).toBeUndefined();
    expect(sharp).toBeGreaterThan(1);
  });

  test.each([
    ['a plain request', 'Hello, could you send the invoice for March once more? Thank you.'],
    ['warm words', 'You are wonderful, thank you so much, I recommend you to everybody!'],
    ['somebody in trouble', 'My husband died on Monday. I do not know how to cancel his account.'],
  ])('is 0 for %s', (_, text) => {
    expect(heats(threadOf([['c', text]]))).toEqual([0]);
  });
});
