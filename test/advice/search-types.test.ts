/** Finding a type by what somebody types, in three languages. */
import { describe, expect, test } from 'vitest';
import { searchTypes } from '../../src/advice/search-types.ts';
import { typeEntries } from '../../src/advice/type-entries.ts';
import { languages } from '../../src/thread/thread.ts';

describe.each(languages)('in %s', (lang) => {
  const entries = typeEntries(lang);

  test.each(entries.map((entry) => [entry.name, entry.id] as const))('“%s” finds itself first', (name, id) => {
    const [first] = searchTypes(entries, name);
    expect([first?.id, first?.name]).toEqual([id, name]);
  });

  test('nothing typed gives all 29 in their order', () => {
    expect(searchTypes(entries, ' ')).toEqual(entries);
  });

  test.each(['zzzz', 'xyzzy plugh'])('%j gives none', (query) => {
    expect(searchTypes(entries, query)).toEqual([]);
  });
});

test.each([
  ['en', 'discount', 'discount-seeker'],
  ['ru', 'скид', 'discount-seeker'],
  ['zh', '折扣', 'discount-seeker'],
  ['ru', 'ПОДРОБ', 'meticulous'],
] as const)('%s: %j is among what is found', (lang, query, id) => {
  expect(searchTypes(typeEntries(lang), query).map((entry) => entry.id)).toContain(id);
});

test.each([
  ['en', 'iscount'],
  ['ru', 'кидк'],
] as const)('%s: the middle of a word, %j, finds nothing', (lang, query) => {
  expect(searchTypes(typeEntries(lang), query)).toEqual([]);
});

test('what people type into a search is text, not a pattern', () => {
  expect(() => searchTypes(typeEntries('en'), '(.*[+?\\')).not.toThrow();
});
