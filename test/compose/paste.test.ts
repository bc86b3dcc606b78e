/** Text as HTML: nothing in it may turn into markup, and no space may be swallowed. */
import { expect, it } from 'vitest';
import { htmlLines } from '../../src/compose/techniques/paste.ts';

it.each([
  ['plain', 'plain'],
  ['<b>x</b>', '&lt;b&gt;x&lt;/b&gt;'],
  ['a & "b"', 'a &amp; &quot;b&quot;'],
  ['&lt;', '&amp;lt;'],
  [' a  b ', '\u00A0a\u00A0 b\u00A0'],
  ['a b', 'a b'],
])('%j', (text, html) => expect(htmlLines(text)).toEqual([html]));

it('gives one entry per line, empty ones too', () => {
  expect(htmlLines('a\n\nb')).toEqual(['a', '', 'b']);
});
