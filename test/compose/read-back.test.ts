/** What counts as "the text stands there exactly once and nothing else changed". */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameDraft, standsOnce } from '../../src/compose/read-back.ts';

describe('standsOnce', () => {
  it.each([
    ['into nothing', '', 'Hi', 'Hi', ''],
    ['at the caret', 'Hello world', 'Hello NEW world', 'NEW ', ''],
    ['beside the same text', 'NEW', 'NEWNEW', 'NEW', ''],
    ['inside the same text', 'ab', 'aabb', 'ab', ''],
    ['overlapping itself', 'aa', 'aaaa', 'aa', ''],
    ['over a selection', 'Hello world', 'Hello all', 'all', 'world'],
    ['over the same words', 'Hello world', 'Hello world', 'world', 'world'],
    ['with blank lines', 'Hello world', 'Hello a\n\nbworld', 'a\n\nb', ''],
    ['with non-breaking spaces', 'Hello world', 'Hello \u00A0NEW\u00A0world', ' NEW ', ''],
    ['with fillers beside the caret', 'Hello world', 'Hello \u2060\u2060NEW world', 'NEW ', ''],
    ['divided from what follows', 'Quote', 'Text\n\nQuote', 'Text\n\n', ''],
  ])('%s: yes', (_, before, after, text, selected) => {
    expect(standsOnce(before, after, text, selected)).toBe(true);
  });

  it.each([
    ['nothing happened', 'Hello', 'Hello', 'NEW', ''],
    ['it stood there before', 'NEW', 'NEW', 'NEW', ''],
    ['twice', 'Hello', 'HelloNEWNEW', 'NEW', ''],
    ['only a part', 'Hello', 'HelloNE', 'NEW', ''],
    ['a letter of the draft is gone', 'Hello', 'HellNEW', 'NEW', ''],
    ['the draft is gone', 'Hello', 'NEW', 'NEW', ''],
    ['the selection is still there', 'Hello world', 'Hello worldall', 'all', 'world'],
    ['the blank line is lost', 'Hello', 'Helloa\nb', 'a\n\nb', ''],
    ['a line is lost', 'Hello', 'Helloa b', 'a\nb', ''],
    ['a line is doubled', 'Hello', 'Helloa\n\nb', 'a\nb', ''],
    ['a newline was made of a space', 'Hello', 'Helloa\nb', 'a b', ''],
    ['it runs into what follows', 'Quote', 'TextQuote', 'Text\n\n', ''],
    ['it runs into what precedes', 'Hi!', 'Hi!Text', '\n\nText', ''],
  ])('%s: no', (_, before, after, text, selected) => {
    expect(standsOnce(before, after, text, selected)).toBe(false);
  });

  it('holds for any text put anywhere, once and not twice', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.stringMatching(/^[a-c ]*[a-c][a-c\n]*$/), (left, right, text) => {
        expect(standsOnce(left + right, left + text + right, text)).toBe(true);
        expect(standsOnce(left + right, left + text + text + right, text)).toBe(false);
        expect(standsOnce(left + right, left + right, text)).toBe(false);
      }),
    );
  });
});

describe('sameDraft', () => {
  it.each([
    ['Hello', 'Hello'],
    ['Hello ', 'Hello\u00A0'],
    ['\u200BHello', 'Hello'],
    ['a \nb', 'a\nb'],
  ])('%j is %j', (a, b) => expect(sameDraft(a, b)).toBe(true));

  it.each([
    ['Hello', 'Hell'],
    ['a\nb', 'a\n\nb'],
    ['a b', 'a\nb'],
    ['', 'a'],
  ])('%j is not %j', (a, b) => expect(sameDraft(a, b)).toBe(false));
});
