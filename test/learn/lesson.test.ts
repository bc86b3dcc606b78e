/** What corrections do: bounded, undoable, without text; never against somebody in trouble, never towards a suspicion. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Lesson,
  learn,
  learntTypes,
  nothingLearnt,
  parseLearnt,
  shiftOf,
  unlearn,
} from '../../src/learn/lesson.ts';
import { accusingTypes, type CustomerType, customerTypeIds, type Primary } from '../../src/thread/customer-types.ts';

const lesson: Lesson = {
  guess: 'angry',
  chosen: 'meticulous',
  guessCues: ['shouting'],
  chosenCues: ['numbered-items'],
};
const times = (n: number, one: Lesson) =>
  Array.from({ length: n }).reduce<typeof nothingLearnt>((l) => learn(l, one), nothingLearnt);

const anyPrimary = fc.constantFrom<Primary>('none', ...customerTypeIds);
const anyLesson = fc.record({
  guess: anyPrimary,
  chosen: anyPrimary,
  guessCues: fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 }),
  chosenCues: fc.uniqueArray(fc.constantFrom('a', 'b', 'd'), { maxLength: 3 }),
});

describe('a lesson', () => {
  test('speaks against the guess and for the choice, most where the same cues spoke', () => {
    const learnt = learn(nothingLearnt, lesson);
    expect(shiftOf(learnt, 'angry', ['shouting'])).toBeLessThan(shiftOf(learnt, 'angry', ['swearing']));
    expect(shiftOf(learnt, 'angry', ['swearing'])).toBeLessThan(0);
    expect(shiftOf(learnt, 'meticulous', ['numbered-items'])).toBeGreaterThan(0);
  });

  test('leaves every other type alone', () => {
    const learnt = learn(nothingLearnt, lesson);
    for (const type of customerTypeIds.filter((id) => id !== 'angry' && id !== 'meticulous'))
      expect(shiftOf(learnt, type, ['shouting', 'numbered-items'])).toBe(0);
  });

  test('that nothing stands out teaches only against the guess', () => {
    const learnt = learn(nothingLearnt, { ...lesson, chosen: 'none', chosenCues: [] });
    expect(learntTypes(learnt)).toEqual([{ type: 'angry', votes: -1 }]);
  });

  test('is bounded however often it is given', () => {
    const learnt = times(500, lesson);
    expect(Math.abs(shiftOf(learnt, 'angry', ['shouting']))).toBeLessThanOrEqual(1.5);
    expect(shiftOf(learnt, 'meticulous', ['numbered-items'])).toBeLessThanOrEqual(1.5);
  });

  test('never makes somebody in trouble less likely, nor a suspicion more', () => {
    const away = times(50, { ...lesson, guess: 'in-distress' });
    expect(shiftOf(away, 'in-distress', ['shouting'])).toBe(0);
    for (const chosen of accusingTypes)
      expect(shiftOf(times(50, { ...lesson, chosen }), chosen, ['numbered-items'])).toBe(0);
  });

  test('taken back leaves what was before', () => {
    fc.assert(
      fc.property(fc.array(anyLesson, { maxLength: 20 }), anyLesson, (before, one) => {
        const learnt = before.reduce((l, x) => learn(l, x), nothingLearnt);
        expect(unlearn(learn(learnt, one), one)).toEqual(learnt);
      }),
    );
  });

  test('holds only names of types and cues', () => {
    const kept = JSON.stringify(times(3, lesson));
    expect(
      kept
        .match(/[a-z][a-z-]*(?:>[a-z-]+)?/g)
        ?.filter((w) => !['types', 'cues', 'lessons'].includes(w))
        .sort(),
    ).toEqual(['angry', 'meticulous', 'numbered-items>meticulous', 'shouting>angry']);
  });
});

describe('stored lessons', () => {
  test.each([undefined, null, 3, 'x', [], { types: { angry: 'much' } }, { types: { angry: 1e9 } }])(
    '%j teaches nothing',
    (stored) => {
      const learnt = parseLearnt(stored);
      for (const type of customerTypeIds) expect(shiftOf(learnt, type as CustomerType, ['x'])).toBe(0);
    },
  );

  test('come back as they were', () => {
    const learnt = learn(nothingLearnt, lesson);
    expect(parseLearnt(JSON.parse(JSON.stringify(learnt)))).toEqual(learnt);
  });
});
