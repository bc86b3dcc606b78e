/** Every cue file is registered, named after its cue, and has a say in the reading. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { theModel } from '../../src/classify/model.ts';
import { cues } from '../../src/cues/registry.ts';
import { filesLike } from '../support/tree.ts';

const model = theModel();
const cueFiles = filesLike(/^src\/cues\/[^/]+\.ts$/).filter((path) =>
  /^export const \w+: Cue = \{$/m.test(readFileSync(path, 'utf8')),
);

test('each cue file is registered once, under its own name', () => {
  const names = cueFiles.map((path) => path.replace(/^.*\/|\.ts$/g, ''));
  expect(cues.map(({ id }) => id).toSorted()).toEqual(names.toSorted());
});

test.each(cues.map(({ id }) => id))('%s speaks for some type (else: npm run train)', (id) => {
  expect((model.cues[id] ?? []).some((weight) => weight > 0)).toBe(true);
});

test('no weight goes to a cue that is gone, and every type has a voice (else: npm run train)', () => {
  const ids = new Set(cues.map(({ id }) => id));
  expect(Object.keys(model.cues).filter((id) => !ids.has(id))).toEqual([]);
  const voiced = (column: number) => Object.values(model.cues).some((row) => (row[column] ?? 0) > 0);
  expect(model.types.filter((_, column) => !voiced(column))).toEqual([]);
});
