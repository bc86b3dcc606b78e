/** A guarded reader answers like the reader itself, until that throws: then with "cannot read", told once without a word of the page. */
import { expect, test } from 'vitest';
import type { Adapter, Page } from '../../src/adapters/adapter.ts';
import { guarded } from '../../src/adapters/guarded.ts';
import { fail } from '../../src/result.ts';

const page = { document: {}, url: new URL('https://desk.example/') } as unknown as Page;

const calm: Adapter = {
  id: 'calm',
  name: 'Calm',
  proof: 'generic reader',
  matches: () => true,
  read: () => fail({ code: 'no-ticket' }),
  findComposer: () => null,
  watch: () => [],
};

const thrower = (): never => {
  throw new TypeError('Ann wrote: where is my parcel');
};
const broken: Adapter = {
  ...calm,
  id: 'broken',
  matches: thrower,
  read: thrower,
  warm: thrower,
  findComposer: thrower,
  watch: thrower,
};

test('a reader without faults is not changed', () => {
  const told: string[] = [];
  const same = guarded(calm, (...words) => told.push(words.join(' ')));
  expect([same.matches(page), same.read(page), same.findComposer(page), same.watch(page), same.warm]).toEqual([
    true,
    fail({ code: 'no-ticket' }),
    null,
    [],
    undefined,
  ]);
  expect(told).toEqual([]);
});

test('a reader that throws cannot read, watches nothing and has no composer', () => {
  const told: string[] = [];
  const safe = guarded(broken, (...words) => told.push(words.join(' ')));
  expect(safe.matches(page)).toBe(false);
  expect(safe.read(page)).toEqual(fail({ code: 'cannot-read', missing: ['messages'] }));
  expect(safe.warm?.(page, () => false)).toBe(true);
  expect(safe.findComposer(page)).toBeNull();
  expect(safe.watch(page)).toEqual([]);
  expect(told).toEqual(Array(5).fill('broken TypeError'));
});
