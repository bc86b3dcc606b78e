/** What of a reading is told: settings, lessons and the agent's word on one ticket. Somebody in trouble is always told of. */
import { describe, expect, test } from 'vitest';
import { advise } from '../../src/advice/advise.ts';
import type { Listener } from '../../src/advice/heard.ts';
import { typeEntries } from '../../src/advice/type-entries.ts';
import { learn, nothingLearnt } from '../../src/learn/lesson.ts';
import { parseSettings, type Settings } from '../../src/settings/settings.ts';
import { type CustomerType, customerTypeIds } from '../../src/thread/customer-types.ts';
import { threadOf } from '../support/threads.ts';

const angry = threadOf([
  ['c', 'ARE YOU KIDDING ME?!! This is the THIRD time nobody turned up!!! Absolute joke of a company. I am furious.'],
]);
const trouble = threadOf([['c', 'My husband died on Monday and his account still bills us. I cannot cope any more.']]);
const plain = threadOf([['c', 'Hello, could you send the invoice for March once more? Thank you.']]);

const settings = (advice: Partial<Settings['advice']>): Settings =>
  parseSettings({ version: 2, advice: { quiet: false, typology: 'all', off: [], ...advice } });
const leads = (thread: typeof angry, more: Omit<Listener, 'lang'> = {}) =>
  advise(thread, { lang: 'en', ...more })?.primary;

test('out of the box the readings are these', () => {
  expect([leads(angry), leads(trouble), leads(plain)]).toEqual(['angry', 'in-distress', 'none']);
});

describe('a type that is off', () => {
  test('neither leads nor stands beside nor is listed', () => {
    const advice = advise(angry, { lang: 'en', settings: settings({ off: ['angry'] }) });
    const told = [advice?.lead, ...(advice?.also ?? []), ...(advice?.others ?? [])].map((line) => line?.id);
    expect(told).not.toContain('angry');
  });

  test('leaves the others as they are', () => {
    expect(leads(angry, { settings: settings({ off: ['vip', 'loyal'] }) })).toBe('angry');
  });

  test('is told of all the same when somebody is in trouble', () => {
    const off: CustomerType[] = [...customerTypeIds];
    expect(leads(trouble, { settings: settings({ off }) })).toBe('in-distress');
  });
});

describe("one document's typology", () => {
  const named = (letter: string) => typeEntries('en').filter(({ documents }) => documents.includes(letter)).length;

  test('has as many types as the document names', () => {
    expect(['A', 'B', 'C', 'D', 'E'].map(named)).toEqual(['A', 'B', 'C', 'D', 'E'].map((letter) => named(letter)));
    for (const letter of ['A', 'B', 'C', 'D', 'E']) expect(named(letter), letter).toBeGreaterThan(0);
  });

  test('silences types of other documents, and never trouble', () => {
    const without = typeEntries('en').find(({ id }) => id === 'angry')?.documents ?? [];
    const other = (['A', 'B', 'C', 'D', 'E'] as const).find((letter) => !without.includes(letter));
    expect(other).toBeDefined();
    expect(leads(angry, { settings: settings({ typology: other ?? 'E' }) })).not.toBe('angry');
    expect(leads(trouble, { settings: settings({ typology: 'E' }) })).toBe('in-distress');
  });
});

describe('quiet mode', () => {
  const quiet = settings({ quiet: true });

  test('keeps a reading back and says so', () => {
    const advice = advise(angry, { lang: 'en', settings: quiet });
    expect(advice).toMatchObject({ mood: 'plain', kept: true, also: [], others: [] });
    expect(advice?.lead).toBeUndefined();
    expect(advice?.replies.length).toBeGreaterThan(0);
  });

  test('says nothing of keeping where there is nothing to keep', () => {
    expect(advise(plain, { lang: 'en', settings: quiet })?.kept).toBeUndefined();
  });

  test('shows it on asking', () => {
    expect(leads(angry, { settings: quiet, wish: { loud: true } })).toBe('angry');
  });

  test('never keeps trouble back', () => {
    expect(leads(trouble, { settings: quiet })).toBe('in-distress');
  });
});

describe("the agent's word on a ticket", () => {
  test('leads, marked as theirs, even without evidence or of a type that is off', () => {
    const wish = { type: 'vip', instead: 'angry', messages: 1 } as const;
    const advice = advise(angry, { lang: 'en', wish, settings: settings({ off: ['vip'] }) });
    expect(advice).toMatchObject({ primary: 'vip', chosenByAgent: true, lead: { id: 'vip' } });
    expect(advice?.also.map(({ id }) => id)).not.toContain('angry');
  });

  test('that nothing stands out makes it calm', () => {
    const advice = advise(angry, { lang: 'en', wish: { type: 'none', instead: 'angry', messages: 1 } });
    expect(advice).toMatchObject({ mood: 'plain', chosenByAgent: true });
  });

  test('yields to trouble it was not said of', () => {
    expect(leads(trouble, { wish: { type: 'vip', instead: 'angry', messages: 1 } })).toBe('in-distress');
  });

  test('holds over trouble the agent has looked at, until new words of it come', () => {
    const wish = { type: 'none', instead: 'in-distress', messages: 1 } as const;
    expect(leads(trouble, { wish })).toBe('none');
    const again = threadOf([
      ['c', trouble.messages[0]?.text ?? ''],
      ['c', 'There is no reason to live. I want to die.'],
    ]);
    expect(leads(again, { wish })).toBe('in-distress');
  });
});

describe('lessons', () => {
  const shown = advise(angry, { lang: 'en' });
  const guessCues = [...new Set(shown?.lead?.quotes.map(({ why }) => why))];
  const taught = (n: number, guess: CustomerType, cues: string[]) =>
    Array.from({ length: n }).reduce<typeof nothingLearnt>(
      (l) => learn(l, { guess, chosen: 'none', guessCues: cues, chosenCues: [] }),
      nothingLearnt,
    );

  test('lower the type they were against', () => {
    const p = (learnt = nothingLearnt) => advise(angry, { lang: 'en', learnt })?.lead?.likelihood ?? 0;
    expect(p(taught(9, 'angry', guessCues))).toBeLessThanOrEqual(p());
  });

  test('of other types change nothing', () => {
    expect(advise(angry, { lang: 'en', learnt: taught(9, 'vip', ['vip-tag']) })).toEqual(shown);
  });

  test('never silence trouble', () => {
    expect(leads(trouble, { learnt: taught(50, 'in-distress', ['bereavement', 'despair']) })).toBe('in-distress');
  });
});
