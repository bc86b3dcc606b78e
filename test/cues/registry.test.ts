/** Every cue file is registered, named after its cue, and has a say in the reading. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { weights } from '../../src/classify/weights.ts';
import { cues } from '../../src/cues/registry.ts';
import { customerTypeIds } from '../../src/thread/customer-types.ts';
import { filesLike } from '../support/tree.ts';

const cueFiles = filesLike(/^src\/cues\/[^/]+\.ts$/).filter((path) =>
  /^export const \w+: Cue = \{$/m.test(readFileSync(path, 'utf8')),
);

test('each cue file is registered once, under its own name', () => {
  const names = cueFiles.map((path) => path.replace(/^.*\/|\.ts$/g, ''));
  expect(cues.map(({ id }) => id).toSorted()).toEqual(names.toSorted());
});

test.each(cues.map(({ id }) => id))('%s speaks for some type', (id) => {
  expect(Object.values(weights.cues[id] ?? {}).some((weight) => weight > 0)).toBe(true);
});

test('no weight goes to a cue that is gone, and every type has a voice', () => {
  const ids = new Set(cues.map(({ id }) => id));
  expect(Object.keys(weights.cues).filter((id) => !ids.has(id))).toEqual([]);
  const voiced = (type: (typeof customerTypeIds)[number]) =>
    Object.values(weights.cues).some((row) => (row[type] ?? 0) > 0);
  expect(customerTypeIds.filter((type) => !voiced(type))).toEqual([]);
});
