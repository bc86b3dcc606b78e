/** Fields that resist: whatever happens, the answer says why and the draft is as it was. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Bench, type BenchField } from './support/bench.ts';

const START = ['Hello world', 'Second line'];
const WHOLE = START.join('\n');
const LETTER = 'Dear Marta,\n\nthe invoice is corrected.\nIrina';

let bench: Bench;
let field: BenchField;
beforeAll(async () => {
  bench = await Bench.start();
});
afterAll(() => bench.stop());
afterEach(() => field.page.close());

const open = async (name: string, path: readonly string[] = ['#field']) => {
  field = await bench.open(name, path, START);
};

describe('what cannot be written to is refused before anything is touched', () => {
  it.each([
    ['readonly-textarea', 'read-only'],
    ['disabled-textarea', 'read-only'],
    ['locked-editor', 'read-only'],
    ['aria-readonly-editor', 'read-only'],
    ['checkbox', 'no-field'],
  ])('%s: %s', async (name, code) => {
    await open(name);
    const before = await field.model();
    expect(await field.insert(LETTER)).toEqual({ ok: false, error: { code } });
    expect(await field.model()).toBe(before);
  });

  it('an element that is no field', async () => {
    await open('textarea', ['#bench']);
    expect(await field.insert(LETTER)).toEqual({ ok: false, error: { code: 'no-field' } });
    expect(await field.model()).toBe(WHOLE);
  });

  it('a field that has left the page', async () => {
    await open('textarea');
    const gone = `{ const field = document.querySelector('#field'); field.remove(); rapportCompose.insertText(field, 'x') }`;
    expect(await field.inWorld(gone)).toEqual({ ok: false, error: { code: 'no-field' } });
  });
});

describe('what does not take the text is left as it was', () => {
  it.each(['rejecting', 'reverting', 'short-textarea'])('%s', async (name) => {
    await open(name);
    await field.caretTo(0, 6);
    expect(await field.insert(LETTER)).toEqual({ ok: false, error: { code: 'rejected' } });
    expect(await field.model()).toBe(WHOLE);
  });

  it('an editor that takes half of a paste: the half is taken out before the next try', async () => {
    await open('halving');
    await field.caretTo(0, 6);
    expect(await field.insert(LETTER)).toMatchObject({ ok: true, value: { technique: 'native' } });
    expect(await field.model()).toBe(WHOLE.replace('Hello ', `Hello ${LETTER}`));
  });

  it('an editor drawn anew in the middle of it: an answer, and the text at most once', async () => {
    await open('redrawing');
    await field.caretTo(0, 6);
    expect(await field.insert(LETTER)).toEqual({ ok: false, error: { code: 'no-field' } });
    expect((await field.read()).split(LETTER).length - 1).toBeLessThanOrEqual(1);
  });
});

it('waits for a slow editor instead of inserting twice', async () => {
  await open('slow');
  await field.caretTo(0, 6);
  expect(await field.insert(LETTER)).toMatchObject({ ok: true, value: { technique: 'paste-html' } });
  expect(await field.model()).toBe(WHOLE.replace('Hello ', `Hello ${LETTER}`));
});

it('waits for an input method to finish its word', async () => {
  await open('textarea');
  await field.inWorld('rapportCompose.watch()');
  await field.caretTo(0, 6);
  const session = await field.page.context().newCDPSession(field.page);
  await session.send('Input.imeSetComposition', { text: '你', selectionStart: 1, selectionEnd: 1 });
  expect(await field.insert('NEW')).toEqual({ ok: false, error: { code: 'composing' } });
  await session.send('Input.insertText', { text: '你' });
  expect(await field.insert('NEW')).toMatchObject({ ok: true });
  expect(await field.model()).toBe(WHOLE.replace('Hello ', 'Hello 你NEW'));
});
