/** The measure itself: a wrong word, a missing message and a wrong role each cost what they should. */
import { describe, expect, it } from 'vitest';
import { compare, f1, roleAccuracy, sum } from './score/score.ts';

const truth = [
  { role: 'customer', text: 'Where is it?', author: 'Ann' },
  { role: 'agent', text: 'On its way.' },
];

describe('the score', () => {
  it('is whole for a right reading, whatever the blanks', () => {
    const score = compare(
      [{ role: 'customer', text: ' Where  is it?', author: 'Ann' }, truth[1] ?? { role: '', text: '' }],
      truth,
    );
    expect([f1(score), roleAccuracy(score), score.author]).toEqual([1, 1, 1]);
  });

  it('falls with a missing and with an added message', () => {
    expect(f1(compare(truth.slice(1), truth))).toBeCloseTo(2 / 3);
    expect(f1(compare([...truth, { role: 'agent', text: 'Reply Share' }], truth))).toBeCloseTo(0.8);
  });

  it('falls with a wrong word and with a wrong role', () => {
    expect(f1(compare([{ role: 'customer', text: 'Where is it? Reply' }], truth))).toBe(0);
    expect(roleAccuracy(compare([{ role: 'agent', text: 'Where is it?' }], truth))).toBe(0);
  });

  it('leaves events alone that the truth does not name', () => {
    expect(f1(compare([...truth, { role: 'system', text: 'closed' }], truth))).toBe(1);
  });

  it('adds up over pages, and is nothing for nothing', () => {
    expect(f1(sum([compare(truth, truth), compare([], truth)]))).toBeCloseTo(2 / 3);
    expect(f1(sum([]))).toBe(0);
  });
});
