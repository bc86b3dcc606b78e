/** The quick palette's list: what a search finds in three languages, and what it leaves alone. */
import { describe, expect, test } from 'vitest';
import { searchTypes } from '../../src/advice/search-types.ts';
import { paletteEntries } from '../../src/palette/entries.ts';
import { techniqueSynonyms, typeSynonyms } from '../../src/palette/synonyms.ts';
import { techniques } from '../../src/playbook/card.ts';
import type { Reply } from '../../src/replies/reply.ts';
import { customerTypeIds } from '../../src/thread/customer-types.ts';

const reply = (id: string, title: string, technique: Reply['technique'], text: string): Reply => {
  const segments: Reply['segments'] = [
    { kind: 'text', text },
    { kind: 'gap', key: 'day', label: 'day' },
  ];
  return { id, title, technique, why: '', segments, short: segments };
};

const replies = [
  reply('angry/own-it', 'Own the mistake', ['neutralise'], 'That was our fault, it arrives on '),
  reply('vip/direct-line', 'Offer a direct line', ['join'], 'You can reach me on '),
  reply('snippet/parcel', 'Parcel on its way', [], 'It left on '),
];
const find = (query: string) => searchTypes(paletteEntries(replies, 'en'), query).map(({ id }) => id);

describe('finds', () => {
  test.each([
    ['', ['angry/own-it', 'vip/direct-line', 'snippet/parcel']],
    ['own', ['angry/own-it']],
    ['calm', ['angry/own-it']],
    ['извиниться', ['angry/own-it']],
    ['安抚', ['angry/own-it']],
    ['ключевой', ['vip/direct-line']],
    ['大客户', ['vip/direct-line']],
    ['left', ['snippet/parcel']],
    ['parcel way', ['snippet/parcel']],
  ])('%j: %j', (query, ids) => {
    expect(find(query)).toEqual(ids);
  });
});

test.each(['zzz', 'own parcel', 'arcel', 'calm direct'])('%j finds nothing', (query) => {
  expect(find(query)).toEqual([]);
});

test('names the gaps that are open, and not those filled before', () => {
  expect(paletteEntries(replies, 'en')[0]?.gaps).toEqual([{ key: 'day', label: 'day' }]);
  expect(paletteEntries(replies, 'en', { 'angry/own-it': { day: 'Monday' } })[0]?.gaps).toEqual([]);
});

test('every technique and every type has synonyms in three languages', () => {
  for (const words of [
    ...techniques.map((t) => techniqueSynonyms[t]),
    ...customerTypeIds.map((t) => typeSynonyms[t]),
  ]) {
    expect(words).toMatch(/[a-z]/);
    expect(words).toMatch(/[а-я]/);
    expect(words).toMatch(/\p{Script=Han}/u);
  }
});
