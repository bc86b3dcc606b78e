/**
 * The playbook is written in our own words: it shares no run of eight words (twelve Chinese characters) with the five
 * articles it learned from, nor with the label guide made from them.
 *
 * The articles themselves are not ours to publish, so only one-way hashes of their runs are here: `source-runs.bin` is
 * `hashOf` of every run of the six texts, without duplicates, sorted, five bytes each, most significant byte first. To
 * make it again: read each text, `runsOf`, `hashOf`, sort, write. A match is named by the run of ours that matched.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { filesLike, read, root } from '../support/tree.ts';
import { HASH_BYTES, hashOf, runsOf } from './shingles.ts';

const bytes = readFileSync(join(root, 'test/playbook/source-runs.bin'));
const known = new Set(
  Array.from({ length: bytes.length / HASH_BYTES }, (_, i) => bytes.readUIntBE(i * HASH_BYTES, HASH_BYTES)),
);
const borrowed = (text: string) => runsOf(text).filter((run) => known.has(hashOf(run)));

/** Every string of a parsed card, wherever it stands. */
const stringsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : value && typeof value === 'object'
      ? Object.values(value).flatMap(stringsIn)
      : [];

describe('the playbook is in our own words', () => {
  test.each(filesLike(/^src\/(?:playbook|guides)\/.*\.ya?ml$/))('%s', (path) => {
    expect(stringsIn(parse(read(path))).flatMap(borrowed)).toEqual([]);
  });

  test.each(filesLike(/^docs\/(?:coverage|change-the-advice)\.md$/))('%s', (path) => {
    expect(read(path).split('\n').flatMap(borrowed)).toEqual([]);
  });
});

describe('the comparison', () => {
  test('holds the runs of the six texts', () => expect(known.size).toBeGreaterThan(12_000));

  test('finds a run however it is spelled and punctuated', () => {
    const [a, b] = ['One, two; three four FIVE six — seven «eight».', 'one two three four five six seven eight'];
    expect(runsOf(a)).toEqual(runsOf(b));
    expect(runsOf('Ещё раз: всё, что идёт, идёт не так')).toEqual(runsOf('еще раз все что идет идет не так'));
    expect(runsOf('天气很好，我们一起去公园散步')).toHaveLength(2);
  });

  test('leaves short strings and ordinary sentences alone', () => {
    expect(runsOf('seven words are not enough to match')).toEqual([]);
    expect(borrowed('The parcel left our warehouse this morning and should be with you by noon.')).toEqual([]);
    expect(borrowed('Посылка вышла со склада сегодня утром и должна быть у вас к полудню.')).toEqual([]);
    expect(borrowed('包裹今天早上已经从仓库发出，中午前应该可以送到您手上。')).toEqual([]);
  });
});
