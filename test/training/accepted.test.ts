/** No figure may fall against the last accepted report. After a better training: `npm run -s eval -- --accept`. */
import { expect, test } from 'vitest';
import accepted from '../../training/accepted.json' with { type: 'json' };
import { evaluate } from '../../training/evaluate.ts';
import heldOut from '../../training/held-out.json' with { type: 'json' };
import type { Figures } from '../../training/score.ts';

/** Less is better for these. */
const faults = new Set(['falseAccusation', 'calibrationError']);
/** What one thread more or less in a small split may do is no fall. */
const slack = (n: number) => Math.max(0.002, 0.5 / n);

type Splits = Record<string, Figures>;
const falls = (now: Splits, before: Splits): string[] =>
  Object.entries(now).flatMap(([split, figures]) =>
    Object.entries(figures).flatMap(([name, value]) => {
      const was = before[split]?.[name as keyof Figures];
      if (name === 'n' || value === null || was === null || was === undefined) return [];
      const worse = faults.has(name) ? value - was : was - value;
      return worse > slack(figures.n) ? [`${split} ${name}: ${was} → ${value}`] : [];
    }),
  );

test('the shipped model reads the given writers and the real tickets as well as when it was accepted', () => {
  const now = evaluate((name) => /-[abc]$|^real/.test(name));
  delete now.all;
  expect(falls(now, accepted.shipped as unknown as Splits)).toEqual([]);
}, 120_000);

test('the last training is no worse on writers it had not seen', () => {
  expect(falls(heldOut as unknown as Splits, accepted.heldOut as unknown as Splits)).toEqual([]);
});

test('a fall is seen', () => {
  const was = { x: { n: 1000, top1: 0.8, falseAccusation: 0 } } as unknown as Splits;
  expect(falls({ x: { n: 1000, top1: 0.79, falseAccusation: 0.01 } } as unknown as Splits, was)).toHaveLength(2);
  expect(falls({ x: { n: 1000, top1: 0.81, falseAccusation: 0 } } as unknown as Splits, was)).toEqual([]);
});
