/** One suite of promises, run for every editor of the bench in a real Chromium from an isolated world. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Bench, type BenchField } from './support/bench.ts';
import { EDITORS } from './support/editors.ts';

const START = ['Hello world', 'Second line'];
const WHOLE = START.join('\n');
const LETTER = 'Dear Marta,\n\nthe invoice is corrected.\nAnything else?\n\n\nIrina';

let bench: Bench;
beforeAll(async () => {
  bench = await Bench.start();
});
afterAll(() => bench.stop());

const only = process.env.RAPPORT_EDITOR;
const chosen = EDITORS.filter(({ name }) => !only || name === only);

describe.each(chosen)('$name', ({ name, path, kind, multiline, ownStep }) => {
  const start = multiline ? START : START.slice(0, 1);
  const whole = start.join('\n');
  let field: BenchField;
  const open = async () => {
    field = await bench.open(name, path, start);
  };
  afterEach(() => field.page.close());

  it('is recognised, and reads as its model does', async () => {
    await open();
    expect(await field.kind()).toBe(kind);
    expect(await field.read()).toBe(whole);
    expect(await field.model()).toBe(whole);
  });

  it.each([
    ['start', 0, `NEW ${whole}`],
    ['middle', 6, `Hello NEW ${whole.slice(6)}`],
    ['end', 11, `Hello worldNEW ${whole.slice(11)}`],
  ])('puts text at the %s of a line, and what is typed next after it', async (_, column, expected) => {
    await open();
    await field.caretTo(0, column);
    expect(await field.insert('NEW ')).toMatchObject({ ok: true });
    expect(await field.model()).toBe(expected);
    await field.type('!');
    expect(await field.model()).toBe(expected.replace('NEW ', 'NEW !'));
  });

  it('replaces what the agent selected', async () => {
    await open();
    await field.caretTo(0, 6);
    await field.select(5);
    expect(await field.insert('everyone')).toMatchObject({ ok: true });
    expect(await field.model()).toBe(whole.replace('world', 'everyone'));
  });

  it.runIf(multiline)('keeps lines and blank lines', async () => {
    await open();
    await field.caretTo(0, 6);
    expect(await field.insert(LETTER)).toMatchObject({ ok: true });
    expect(await field.model()).toBe(WHOLE.replace('Hello ', `Hello ${LETTER}`));
  });

  it.runIf(!multiline)('refuses several lines where one fits, and leaves the draft alone', async () => {
    await open();
    await field.caretTo(0, 6);
    expect(await field.insert(LETTER)).toEqual({ ok: false, error: { code: 'rejected' } });
    expect(await field.model()).toBe(whole);
  });

  it('goes away with one Ctrl+Z and comes back with one redo', async () => {
    await open();
    await field.caretTo(0, 6);
    const text = multiline ? LETTER : 'NEW ';
    await field.insert(text);
    const after = await field.model();
    await field.press('Control+z');
    expect(await field.model()).toBe(whole);
    await field.press(kind === 'summernote' ? 'Control+y' : 'Control+Shift+z');
    expect(await field.model()).toBe(after);
  });

  it.runIf(ownStep)('is an undo step of its own, apart from what was typed before and after it', async () => {
    await open();
    await field.caretTo(0, 5);
    await field.type(' dear');
    await field.later();
    const typed = await field.model();
    await field.insert(' NEW');
    const inserted = await field.model();
    await field.later();
    await field.type(' more');
    await field.press('Control+z');
    expect(await field.model()).toBe(inserted);
    await field.press('Control+z');
    expect(await field.model()).toBe(typed);
  });

  it('presses no key', async () => {
    await open();
    await field.caretTo(0, 5);
    await field.countKeys();
    expect(await field.insert('NEW')).toMatchObject({ ok: true });
    expect(await field.countKeys()).toBe(0);
  });

  it('stacks', async () => {
    await open();
    await field.caretTo(0, 5);
    expect(await field.insert(' one')).toMatchObject({ ok: true });
    expect(await field.insert(' two')).toMatchObject({ ok: true });
    expect(await field.insert(' two')).toMatchObject({ ok: true });
    expect(await field.model()).toBe(whole.replace('Hello', 'Hello one two two'));
  });

  it('takes 5,000 characters', async () => {
    await open();
    await field.caretToEnd();
    const line = 'The quick brown fox jumps over the lazy dog again.';
    const text = Array.from({ length: 98 }, (_, i) => `${i} ${line}`).join(multiline ? '\n' : ' ');
    expect(text.length).toBeGreaterThan(5000);
    expect(await field.insert(text)).toMatchObject({ ok: true });
    expect(await field.model()).toBe(whole + text);
  });

  it.each([
    ['emoji', '👩🏽‍💻 fixed 🎉 ok'],
    ['Chinese', '您好，发票已更正。'],
    ['right-to-left', 'שלום, החשבונית תוקנה'],
    ['Russian', 'Здравствуйте, Марта — счёт «исправлен»'],
    ['markup', '<b>not bold</b> &amp; <script>alert(1)</script>'],
  ])('keeps %s as it is', async (_, text) => {
    await open();
    await field.caretTo(0, 6);
    expect(await field.insert(text)).toMatchObject({ ok: true });
    expect(await field.model()).toBe(whole.replace('Hello ', `Hello ${text}`));
  });

  it('leaves an empty text out', async () => {
    await open();
    await field.caretTo(0, 6);
    expect(await field.insert('')).toEqual({ ok: false, error: { code: 'empty' } });
    expect(await field.model()).toBe(whole);
  });
});
