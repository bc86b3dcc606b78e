/** Where a reply goes in a plain field that the helpdesk opened with quoted history. */
import { describe, expect, it } from 'vitest';
import { openSpot, touchesQuote } from '../../src/compose/quotes-plain.ts';

/** The text with `|` where the reply goes, and what parts it from the rest. */
function picture(text: string): string {
  const { at, lead, trail } = openSpot(text);
  return `${text.slice(0, at)}${lead}|${trail}${text.slice(at)}`;
}

describe('openSpot', () => {
  it.each([
    ['an empty field', '', '|'],
    ['a draft', 'Hi Marta, ', 'Hi Marta, |'],
    ['an empty first line', '\nIrina', '|\nIrina'],
    ['a quote', '> a\n> b\n', '|\n\n> a\n> b\n'],
    ['a quote with its introduction', 'On Monday X wrote:\n> a\n', '|\n\nOn Monday X wrote:\n> a\n'],
    ['a Chinese introduction', '李雷写道：\n> a\n', '|\n\n李雷写道：\n> a\n'],
    ['empty lines above a quote', '\n\n> a\n', '|\n\n> a\n'],
    ['own words above a quote', 'Hi!\n\nX wrote:\n> a', 'Hi!\n\n|\n\nX wrote:\n> a'],
    ['own words right above a quote', 'Hi!\n> a', 'Hi!\n\n|\n\n> a'],
    ['a signature', '\n\n-- \nIrina', '|\n\n-- \nIrina'],
    ['own words above a signature', 'Hi!\n\n-- \nIrina', 'Hi!\n\n|\n\n-- \nIrina'],
    ['a list of dashes, no signature', 'a\n- b\n-- c', 'a\n- b\n-- c|'],
    ['a comparison, no quote', 'if a > b', 'if a > b|'],
  ])('%s', (_, text, expected) => expect(picture(text)).toBe(expected));
});

describe('touchesQuote', () => {
  const text = 'Hi!\n> quoted\n  > deeper\nend > of it';
  it.each([
    ['in a quoted line', 6, 6],
    ['at its start', 4, 4],
    ['in an indented one', 17, 17],
    ['a selection that reaches into one', 1, 6],
    ['a selection over one', 0, text.length],
  ])('%s: yes', (_, start, end) => expect(touchesQuote(text, start, end)).toBe(true));

  it.each([
    ['in own words', 1, 1],
    ['at the end of own words', 3, 3],
    ['in a line with a > further on', text.length, text.length],
    ['an empty field', 0, 0],
  ])('%s: no', (name, start, end) => {
    expect(touchesQuote(name === 'an empty field' ? '' : text, start, end)).toBe(false);
  });
});
