/** Where the text goes when the helpdesk opened the reply with the customer's words quoted in it. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Bench, type BenchField } from './support/bench.ts';
import { EDITORS } from './support/editors.ts';

const LETTER = 'Dear Marta,\n\nthe invoice is corrected.';
const INTRO = 'On Monday, marta@fjord.example wrote:';
const QUOTED = 'Please correct the number.';
const PLAIN = `${INTRO}\n> ${QUOTED}\n`;

/** Ways in which helpdesks open a reply; each ends in a quote or goes on after it. */
const OPENINGS: Readonly<Record<string, string>> = {
  'an introduction and a quote': `<p>${INTRO}</p><blockquote><p>${QUOTED}</p></blockquote>`,
  'an empty line above': `<p><br></p><blockquote><p>${QUOTED}</p></blockquote>`,
  'empty lines below': `<blockquote><p>${QUOTED}</p></blockquote><p><br></p><p><br></p>`,
  "the agent's own words above": `<p>Hi!</p><p>${INTRO}</p><blockquote><p>${QUOTED}</p></blockquote>`,
};

let bench: Bench;
let field: BenchField;
beforeAll(async () => {
  bench = await Bench.start();
});
afterAll(() => bench.stop());
afterEach(() => field.page.close());

const RICH = EDITORS.filter(({ name }) =>
  ['contenteditable', 'iframe', 'ckeditor4', 'ckeditor5', 'tiptap', 'quill'].includes(name),
);

describe.each(RICH)('$name', ({ name, path }) => {
  describe.each(Object.entries(OPENINGS))('opened with %s', (_, html) => {
    it.each(['untouched', 'caret in the quote'])('%s: outside the quote, and gone with one undo', async (how) => {
      field = await bench.open(name, path, [], html);
      if (how !== 'untouched') await field.clickOn('blockquote');
      const before = await field.read();
      expect(await field.insert(LETTER)).toMatchObject({ ok: true });
      const after = await field.read();
      expect(after).toContain(LETTER);
      expect(await field.textOf('blockquote')).toBe(QUOTED);
      if (before.includes(INTRO)) expect(after).toMatch(new RegExp(`${LETTER}\n+${INTRO}`));
      if (before.includes('Hi!')) expect(after).toMatch(new RegExp(`^Hi!\n+${LETTER}`));
      await field.press('Control+z');
      expect((await field.read()).trim()).toBe(before.trim());
    });
  });
});

describe('textarea', () => {
  const open = async (text: string) => {
    field = await bench.open('textarea', ['#field'], text.split('\n'));
  };

  it.each([
    ['untouched: above the quote', PLAIN, false, `${LETTER}\n\n${PLAIN}`],
    ['caret in the quote: above it', PLAIN, true, `${LETTER}\n\n${PLAIN}`],
    ["caret in the quote: after the agent's own words", `Hi!\n\n${PLAIN}`, true, `Hi!\n\n${LETTER}\n\n${PLAIN}`],
    ['untouched, empty first line: there', `\n\n${PLAIN}`, false, `${LETTER}\n\n${PLAIN}`],
    ['untouched, signature only: above it', '\n\n-- \nIrina', false, `${LETTER}\n\n-- \nIrina`],
    ['untouched, a draft: after it', 'Hi Marta, ', false, `Hi Marta, ${LETTER}`],
  ])('%s', async (_, text, click, expected) => {
    await open(text);
    if (click) {
      const line = text.split('\n').findIndex((candidate) => candidate.startsWith('>'));
      await field.caretTo(line, 3);
    }
    expect(await field.insert(LETTER)).toMatchObject({ ok: true });
    expect(await field.model()).toBe(expected);
    await field.press('Control+z');
    expect(await field.model()).toBe(text);
  });

  it('leaves a caret below the quote where it is', async () => {
    await open(PLAIN);
    await field.caretToEnd();
    expect(await field.insert(LETTER)).toMatchObject({ ok: true });
    expect(await field.model()).toBe(PLAIN + LETTER);
  });
});
