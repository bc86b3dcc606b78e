/** The text of a body, from the DOM alone. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { type BodyRules, readBody } from '../../src/adapters/body-text.ts';
import { clean } from '../../src/thread/cleaning.ts';

const read = (html: string, rules?: BodyRules) => {
  const { text, quotes } = readBody(new JSDOM(html).window.document.body, rules);
  return clean(text, quotes);
};

const texts: [string, string, string][] = [
  ['paragraphs', '<p>One.</p>\n<p>Two.</p>', 'One.\n\nTwo.'],
  ['line breaks', 'One.<br>Two.<br><br>Three.', 'One.\nTwo.\n\nThree.'],
  ['a break that ends a block', '<p>One.<br></p><p>Two.</p>', 'One.\n\nTwo.'],
  ['blocks with an empty one between', '<div>One.</div><div><br></div><div>Two.</div>', 'One.\n\nTwo.'],
  ['an empty paragraph', '<p>One.</p><p>&nbsp;</p><p>Two.</p>', 'One.\n\nTwo.'],
  ['words over elements', '<b>O</b>ne <i>two</i>\n   three<span> four</span>', 'One two three four'],
  ['source line ends are blanks', 'One\ntwo\n\n\nthree', 'One two three'],
  ['kept line ends', '<pre>One\n  two\n\nthree</pre>', 'One\n  two\n\nthree'],
  ['kept line ends by style', '<div style="white-space: pre-wrap">One\ntwo</div>', 'One\ntwo'],
  ['lists', 'Two things:<ul><li>One</li><li>Two</li></ul>End.', 'Two things:\n\nOne\nTwo\n\nEnd.'],
  ['tables', '<table><tr><td>A</td><td>B</td></tr><tr><td>C</td><td>D</td></tr></table>', 'A B\nC D'],
  [
    'links',
    'See <span class="clickylink"><a href="https://x.example/1">https://x.example/1</a></span>.',
    'See https://x.example/1.',
  ],
  ['markup as text', '&lt;script&gt;alert(1)&lt;/script&gt; &amp;amp;', '<script>alert(1)</script> &amp;'],
  ['no code', 'One<script>two()</script><style>.three {}</style><template>four</template><!-- five -->', 'One'],
  ['no hidden text', 'One<span hidden>two</span><span style="display: none">three</span>', 'One'],
  [
    'emoji drawn as images',
    'Fine <img alt="😀" src="x.png"> then<img alt="photo of a cat" src="y.png">',
    'Fine 😀 then',
  ],
  ['nothing', '', ''],
];

const quoted: [string, string, string, string[]][] = [
  ['a blockquote', 'New.<blockquote>Old.</blockquote>', 'New.', ['Old.']],
  ['a blockquote between words', 'A.<blockquote>Old.</blockquote>B.', 'A.\nB.', ['Old.']],
  [
    'Gmail',
    'New.<div class="gmail_quote"><div class="gmail_attr">On 1 May 2026 at 10:00, Bo wrote:</div><blockquote>Old.</blockquote></div>',
    'New.',
    ['On 1 May 2026 at 10:00, Bo wrote:\nOld.'],
  ],
  [
    'Thunderbird',
    'New.<div class="moz-cite-prefix">On 01.05.26 10:00, Bo wrote:<br></div><blockquote type="cite">Old.</blockquote>',
    'New.',
    ['On 01.05.26 10:00, Bo wrote:\n\nOld.'.replace('\n\n', '\n')],
  ],
  [
    'Outlook on the web',
    '<div>New.</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> Bo<br></div><div>Old.</div>',
    'New.',
    ['From: Bo\nOld.'],
  ],
  ['Yahoo', 'New.<div id="yahoo_quoted_123"><p>Old.</p></div>', 'New.', ['Old.']],
  ['Proton', 'New.<div class="protonmail_quote">Old.</div>', 'New.', ['Old.']],
  ['an empty quote', 'New.<blockquote> </blockquote>', 'New.', []],
];

describe('readBody', () => {
  it.each(texts)('reads %s', (_, html, text) => {
    expect(read(html)).toEqual({ text, cut: [] });
  });

  it.each(quoted)('keeps apart what is quoted: %s', (_, html, text, cut) => {
    expect(read(html)).toEqual({ text, cut });
  });

  it('leaves out what a product adds, by selector or by element', () => {
    const { document } = new JSDOM('<div><b>Ann</b> <p>Hello</p><button>More</button><i class="seen">seen</i></div>')
      .window;
    const name = document.querySelector('b');
    expect(readBody(document.body, { skip: '.seen', ...(name && { omit: new Set([name]) }) }).text.trim()).toBe(
      'Hello',
    );
  });

  it('takes line ends as they are where the product shows them', () => {
    expect(read('One\ntwo', { keepBreaks: true }).text).toBe('One\ntwo');
  });

  it('reads a body nested a thousand deep', () => {
    expect(read(`${'<div>'.repeat(1_000)}deep${'</div>'.repeat(1_000)}`).text).toBe('deep');
  });
});
