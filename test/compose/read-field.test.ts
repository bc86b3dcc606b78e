// @vitest-environment jsdom
/** How an editor's DOM reads as lines. */
import { afterEach, describe, expect, it } from 'vitest';
import { describeField } from '../../src/compose/editor-kind.ts';
import { openRichSpot } from '../../src/compose/quotes-rich.ts';
import { readField } from '../../src/compose/read-field.ts';

function field(html: string, attributes = ''): HTMLElement {
  const parsed = new DOMParser().parseFromString(
    `<div contenteditable="true" ${attributes}>${html}</div>`,
    'text/html',
  );
  document.body.replaceChildren(...parsed.body.childNodes);
  const element = document.body.querySelector<HTMLElement>('[contenteditable]');
  if (!element) throw new Error('no field');
  return element;
}

afterEach(() => document.body.replaceChildren());

describe('readField', () => {
  it.each([
    ['nothing', '', ''],
    ['an empty paragraph', '<p><br></p>', ''],
    ['paragraphs', '<p>a</p><p>b</p>', 'a\nb'],
    ['an empty paragraph between', '<p>a</p><p><br></p><p>b</p>', 'a\n\nb'],
    ['breaks', 'a<br>b<br><br>c', 'a\nb\n\nc'],
    ['a break at the end of a paragraph', '<p>a<br></p><p>b</p>', 'a\nb'],
    ['text beside blocks', 'a<div>b</div>c', 'a\nb\nc'],
    ['blocks in blocks', '<div><div>a</div><ul><li>b</li><li>c</li></ul></div>', 'a\nb\nc'],
    ['inline marks', '<p>a <b>b</b> <i>c</i></p>', 'a b c'],
    ['source line breaks', '<p>a\n  b</p>\n<p>c</p>\n', 'a b\nc'],
    ['non-breaking spaces', '<p>a\u00A0b</p>', 'a b'],
    ['fillers', '<p>\u200B\u2060a\uFEFF</p>', 'a'],
    ['emoji joiners stay', '<p>👩\u200D💻</p>', '👩\u200D💻'],
    ['preformatted text', '<pre>a\n  b\n</pre>', 'a\n  b'],
    ['text that looks like markup', '<p>&lt;b&gt;</p>', '<b>'],
    ['list markers of Quill', '<ol><li><span class="ql-ui">1</span>a</li></ol>', 'a'],
    ['magic lines of CKEditor 4', '<span data-cke-magic-line="1">↵</span><p>a</p>', 'a'],
  ])('%s', (_, html, expected) => expect(readField(field(html))).toBe(expected));

  it('keeps line breaks where the style does', () => {
    expect(readField(field('a\n\n  b', 'style="white-space: pre-wrap"'))).toBe('a\n\n  b');
  });

  it('gives the value of a text control', () => {
    const area = document.createElement('textarea');
    area.value = 'a\n\u00A0b';
    expect(readField(area)).toBe('a\n\u00A0b');
  });
});

describe('describeField', () => {
  it.each([
    ['class="cke_editable"', 'ckeditor4'],
    ['class="ck ck-content ck-editor__editable"', 'ckeditor5'],
    ['class="tiptap ProseMirror"', 'prosemirror'],
    ['class="ql-editor"', 'quill'],
    ['data-lexical-editor="true"', 'lexical'],
    ['class="composer"', 'generic'],
    ['class="my-ProseMirror-like"', 'generic'],
  ])('%s: %s', (attributes, kind) => expect(describeField(field('', attributes))).toBe(kind));
});

describe('openRichSpot', () => {
  const Q = '<blockquote><p>Q</p></blockquote>';
  /** The field's HTML with a bar where the caret would be, and what parts the reply from the rest. */
  function picture(html: string): string {
    const element = field(html);
    const { node, offset, lead, trail } = openRichSpot(element);
    const range = document.createRange();
    range.setStart(node, offset);
    range.insertNode(document.createTextNode(`${lead}|${trail}`));
    return element.innerHTML;
  }

  it.each([
    ['an empty field', '', '|'],
    ['an empty paragraph', '<p><br></p>', '<p>|<br></p>'],
    ['a draft', '<p>Hi</p>', '<p>Hi|</p>'],
    ['an empty line above a quote', `<p><br></p>${Q}`, `<p>|<br></p>${Q}`],
    ['an introduction', `<p>X wrote:</p>${Q}`, `<p>|\n\nX wrote:</p>${Q}`],
    ['an introduction in parts', `<p>On <a>X</a> wrote:</p>${Q}`, `<p>|\n\nOn <a>X</a> wrote:</p>${Q}`],
    ['own words', `<p>Hi!</p>${Q}`, `<p>Hi!\n\n|</p>${Q}`],
    ['own words and an introduction', `<p>Hi!</p><p>X wrote:</p>${Q}`, `<p>Hi!\n\n|</p><p>X wrote:</p>${Q}`],
    ['an empty line below', `${Q}<p><br></p>`, `${Q}<p>|<br></p>`],
    ['a signature', '<p><br></p><div class="signature">I</div>', '<p>|<br></p><div class="signature">I</div>'],
    ['nothing but a quote', Q, `|${Q}`],
  ])('%s', (_, html, expected) => expect(picture(html)).toBe(expected));
});
