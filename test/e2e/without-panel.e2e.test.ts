/** Inserting by key with no panel open: the toast, Esc, and the internal note that is asked about once. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Bench, openTicket, replyBox, startBench, stored, until } from './desk.ts';

let bench: Bench;
let page: Page;

beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench?.close());
beforeEach(async () => {
  await page?.close();
  await bench.worker.evaluate(() => chrome.storage.session.clear());
  page = await openTicket(bench, '1042');
  await until(() => stored(bench, '1042'), 'the advice');
  await leaveGapsOut();
});

/** Takes the open gaps out of the chosen reply, so that it may go in. */
const leaveGapsOut = () => ask('panel.leave-out', { on: true });

/** Sends what the panel would send, from a page of the extension that is not the panel. */
async function ask(name: string, about: object): Promise<void> {
  const other = await bench.context.newPage();
  await other.goto(bench.url('extension/options/index.html'));
  const ticket = (await stored(bench, '1042'))?.ticket;
  await other.evaluate(
    async ([call, of, rest]) => {
      const [tab] = (await chrome.tabs.query({})).filter(({ url }) => url?.includes('#/ticket/'));
      await chrome.runtime.sendMessage({ name: call, ask: { tab: tab?.id, ticket: of, ...rest } });
    },
    [name, ticket, about] as const,
  );
  await other.close();
  await page.bringToFront();
}

/** The browser hears no made-up keys, so the command itself is given. */
const press = (command: string) =>
  bench.worker.evaluate(async (name) => {
    const [tab] = (await chrome.tabs.query({})).filter(({ url }) => url?.includes('#/ticket/'));
    (chrome.commands.onCommand as unknown as { dispatch(...event: unknown[]): void }).dispatch(name, tab);
  }, command);

const noticeCode = async () => {
  const notice = (await stored(bench, '1042'))?.notice;
  return notice && 'code' in notice ? notice.code : notice?.kind;
};
const note = () => page.locator('[data-composer="note"] textarea');

test('Esc takes exactly the insert back, and the page does not hear of it', async () => {
  await replyBox(page).click();
  await replyBox(page).pressSequentially('Hello. ');
  await press('insert-reply');
  await page.locator('rapport-toast').waitFor({ state: 'attached' });
  expect((await replyBox(page).inputValue()).length).toBeGreaterThan('Hello. '.length);
  await page.evaluate(() => {
    document.addEventListener('keydown', ({ key }) => document.body.setAttribute('data-heard', key));
  });
  await page.keyboard.press('Escape');
  await until(async () => (await replyBox(page).inputValue()) === 'Hello. ', 'the insert to be gone');
  expect(await page.locator('body').getAttribute('data-heard')).toBeNull();
});

test("a page's own made-up Esc takes nothing back, and the toast cannot be read", async () => {
  await replyBox(page).click();
  await press('insert-reply');
  await page.locator('rapport-toast').waitFor({ state: 'attached' });
  const inserted = await replyBox(page).inputValue();
  const seen = await page.evaluate(() => {
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
    const toast = document.querySelector('rapport-toast');
    return { root: toast?.shadowRoot ?? null, text: toast?.textContent };
  });
  expect(seen).toEqual({ root: null, text: '' });
  expect(await replyBox(page).inputValue()).toBe(inserted);
});

test('what was typed after the insert stays: then Esc is the page’s again', async () => {
  await replyBox(page).click();
  await press('insert-reply');
  await page.locator('rapport-toast').waitFor({ state: 'attached' });
  await page.keyboard.type(' More.');
  const written = await replyBox(page).inputValue();
  await page.keyboard.press('Escape');
  expect(await replyBox(page).inputValue()).toBe(written);
});

test('an internal note is asked about once: a double press is no answer, a second one in its time is', async () => {
  await page.getByRole('tab', { name: 'Internal note' }).click();
  await note().click();
  await press('insert-reply');
  await until(async () => (await noticeCode()) === 'note-box', 'the question');
  await press('insert-reply');
  expect(await note().inputValue()).toBe('');
  await until(async () => {
    await press('insert-reply');
    return (await note().inputValue()) !== '';
  }, 'the second press to be taken');
  // A press that came after it only asks again: the text stands there once.
  const first = (await stored(bench, '1042'))?.advice.replies[0]?.segments.find((part) => part.kind === 'text');
  const words = first?.kind === 'text' ? first.text.trim().slice(0, 12) : 'no reply';
  expect((await note().inputValue()).split(words).length).toBe(2);
});

test('a reply box that becomes a note by its markup alone is seen when inserting', async () => {
  await replyBox(page).click();
  await page.evaluate(() => document.querySelector('[data-composer="reply"]')?.setAttribute('data-composer', 'note'));
  await press('insert-reply');
  await until(async () => (await noticeCode()) === 'note-box', 'the question');
  expect(await note().first().inputValue()).toBe('');
});
