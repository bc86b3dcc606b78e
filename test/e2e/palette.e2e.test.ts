/** The quick palette over the page: found by meaning, filled and inserted by keys alone, closed to the page. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Bench, openTicket, replyBox, startBench, stored, until } from './desk.ts';

const SNIPPET = { id: 'parcel', title: 'Parcel on its way', text: 'Hello {name|there}, the parcel left on [day].' };

let bench: Bench;
let page: Page;

beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench?.close());
beforeEach(async () => {
  await page?.close();
  await bench.worker.evaluate(async (snippet) => {
    await chrome.storage.session.clear();
    await chrome.storage.local.set({ snippets: [snippet] });
  }, SNIPPET);
  page = await openTicket(bench, '1042');
  await until(() => stored(bench, '1042'), 'the advice');
});

/** The browser hears no made-up keys, so the command itself is given. */
const give = (command: string) =>
  bench.worker.evaluate(async (name) => {
    const [tab] = (await chrome.tabs.query({})).filter(({ url }) => url?.includes('#/ticket/'));
    (chrome.commands.onCommand as unknown as { dispatch(...event: unknown[]): void }).dispatch(name, tab);
  }, command);

const palette = () => page.locator('rapport-palette');
const open = async () => {
  await give('open-palette');
  await palette().waitFor({ state: 'attached' });
};

test('a snippet is found, its gap filled, and it stands at the caret; Esc takes it out', async () => {
  await replyBox(page).click();
  await page.keyboard.type('Before. After.');
  for (let i = 0; i < 'After.'.length; i++) await page.keyboard.press('ArrowLeft');
  await open();
  await page.keyboard.type('parcel way');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Monday');
  await page.keyboard.press('Enter');
  await page.locator('rapport-toast').waitFor({ state: 'attached' });
  expect(await replyBox(page).inputValue()).toMatch(/^Before\. Hello .+, the parcel left on Monday\.After\.$/);
  expect(await palette().count()).toBe(0);
  await page.keyboard.press('Escape');
  await until(async () => (await replyBox(page).inputValue()) === 'Before. After.', 'the snippet to be gone');
});

test('a digit picks a reply of the ticket; what is left empty goes out with its sentence', async () => {
  await replyBox(page).click();
  await open();
  await page.keyboard.press('2');
  for (let i = 0; i < 6 && (await palette().count()) > 0; i++) await page.keyboard.press('Enter');
  await until(async () => (await replyBox(page).inputValue()) !== '', 'the reply');
  expect(await replyBox(page).inputValue()).not.toMatch(/\[/);
  const state = await stored(bench, '1042');
  expect(state?.chosen).toBe(state?.advice.replies[1]?.id);
});

test('Esc closes it, nothing is written, and the caret is where it was', async () => {
  await replyBox(page).click();
  await page.keyboard.type('Draft');
  await page.keyboard.press('ArrowLeft');
  await open();
  await page.keyboard.press('Escape');
  await palette().waitFor({ state: 'detached' });
  await page.keyboard.type('!');
  expect(await replyBox(page).inputValue()).toBe('Draf!t');
});

test('the page reads nothing of it, hears no key pressed in it, and cannot work it', async () => {
  await replyBox(page).click();
  await page.evaluate(() => {
    for (const name of ['keydown', 'keyup', 'input'])
      document.addEventListener(name, () => document.body.setAttribute('data-heard', name), true);
  });
  await open();
  await page.keyboard.type('sorry');
  const seen = await page.evaluate(() => {
    const host = document.querySelector('rapport-palette');
    host?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, composed: true }),
    );
    return { root: host?.shadowRoot ?? null, text: host?.textContent, heard: document.body.getAttribute('data-heard') };
  });
  expect(seen).toEqual({ root: null, text: '', heard: null });
  expect(await palette().count()).toBe(1);
  expect(await replyBox(page).inputValue()).toBe('');
});

test('the internal note is asked about here too', async () => {
  await page.getByRole('tab', { name: 'Internal note' }).click();
  await page.locator('[data-composer="note"] textarea').click();
  await open();
  await page.keyboard.press('1');
  for (let i = 0; i < 6 && (await palette().count()) > 0; i++) await page.keyboard.press('Enter');
  await until(async () => (await stored(bench, '1042'))?.notice, 'the question');
  expect((await stored(bench, '1042'))?.notice).toMatchObject({ kind: 'not-inserted', code: 'note-box' });
  expect(await page.locator('[data-composer="note"] textarea').inputValue()).toBe('');
});

test('switched off in the settings, the key does nothing', async () => {
  await bench.worker.evaluate(() =>
    chrome.storage.local.set({ settings: { version: 2, keys: { panel: true, palette: false } } }),
  );
  await give('open-palette');
  await give('next-reply');
  await until(async () => (await stored(bench, '1042'))?.chosen, 'the later key to be heard');
  expect(await palette().count()).toBe(0);
  await bench.worker.evaluate(() => chrome.storage.local.remove('settings'));
});

test('it looks finished in both themes', async () => {
  await replyBox(page).click();
  await open();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    if (process.env.RAPPORT_SHOTS)
      await page.screenshot({ path: `${process.env.RAPPORT_SHOTS}/palette-${colorScheme}.png` });
  }
  const box = await palette().evaluate(() => document.activeElement?.localName);
  expect(box).toBe('rapport-palette');
});
