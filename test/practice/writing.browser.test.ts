/** Writing, drafts, tabs and rich text in a real editor. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openDesk, startBrowser } from './support/desk-browser.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await openDesk(browser, { hash: '#/ticket/1045' });
});
afterEach(() => page.context().close());

const open = async (id: string) => {
  await page.locator(`nav a[href="#/ticket/${id}"]`).click();
  await page.locator(`main[data-ticket-id="${id}"]`).waitFor();
};
const replyBox = () => page.getByRole('textbox', { name: 'Public reply' });
const noteBox = () => page.getByRole('textbox', { name: 'Internal note' });
const messages = () => page.locator('[data-thread] > li');

describe('sending', () => {
  test('a reply joins the conversation and empties the box', async () => {
    await replyBox().fill('Hi Daniel,\nhere it is.\n\nDone <b>today</b>.');
    await page.getByRole('button', { name: 'Send reply' }).click();
    expect(await messages().count()).toBe(2);
    expect(await messages().last().getAttribute('data-role')).toBe('agent');
    expect(await messages().last().locator('[data-body] p').allInnerTexts()).toEqual([
      'Hi Daniel,\nhere it is.',
      'Done <b>today</b>.',
    ]);
    expect(await replyBox().inputValue()).toBe('');
    expect(await page.getByRole('status').textContent()).toBe('Reply added to this conversation');
  });

  test('a note is kept as a note; the reply box keeps its words', async () => {
    await replyBox().fill('half a reply');
    await page.getByRole('tab', { name: 'Internal note' }).click();
    await noteBox().fill('asked accounting');
    await noteBox().press('Control+Enter');
    expect(await messages().last().getAttribute('data-role')).toBe('note');
    await page.getByRole('tab', { name: 'Reply' }).click();
    expect(await replyBox().inputValue()).toBe('half a reply');
  });

  test.each(['', '   \n'])('nothing happens with %j in the box', async (text) => {
    await replyBox().fill(text);
    await page.getByRole('button', { name: 'Send reply' }).click();
    expect(await messages().count()).toBe(1);
  });

  test('Enter alone only breaks the line', async () => {
    await replyBox().fill('one');
    await replyBox().press('Enter');
    expect(await messages().count()).toBe(1);
    expect(await replyBox().inputValue()).toBe('one\n');
  });
});

describe('one box at a time', () => {
  test('tabs hide the other box, by keyboard too', async () => {
    const hidden = () =>
      page.locator('[data-composer]').evaluateAll((boxes) => boxes.map((box) => box.hasAttribute('hidden')));
    expect(await hidden()).toEqual([false, true]);
    await page.getByRole('tab', { name: 'Reply' }).press('ArrowRight');
    expect(await hidden()).toEqual([true, false]);
    expect(await page.getByRole('tab', { name: 'Internal note' }).getAttribute('aria-selected')).toBe('true');
  });
});

describe('a growing reply', () => {
  const lastBottom = () =>
    page
      .locator('[data-thread] > li')
      .last()
      .evaluate((item) => item.getBoundingClientRect().bottom);
  const composerTop = () => page.locator('.composer').evaluate((box) => box.getBoundingClientRect().top);

  test('pushes the newest message up instead of covering it', async () => {
    await open('1051');
    const before = await composerTop();
    await replyBox().fill('line\n'.repeat(9));
    await page.waitForFunction(
      (top) => (document.querySelector('.composer')?.getBoundingClientRect().top ?? top) < top - 50,
      before,
    );
    await expect.poll(async () => (await lastBottom()) <= (await composerTop())).toBe(true);
  });

  test('leaves somebody who reads further up where they are', async () => {
    await open('1051');
    const scroller = page.getByRole('region', { name: 'Conversation' });
    await scroller.evaluate((node) => {
      node.scrollTop = 0;
      return new Promise((done) => node.addEventListener('scroll', done, { once: true }));
    });
    await replyBox().fill('line\n'.repeat(9));
    expect(await scroller.evaluate((node) => node.scrollTop)).toBe(0);
  });
});

describe('drafts', () => {
  test('stay with their ticket while others are open, and are marked in the list', async () => {
    await replyBox().fill('for Daniel');
    await open('1043');
    expect(await replyBox().inputValue()).toBe('');
    await page.getByRole('tab', { name: 'Internal note' }).click();
    await noteBox().fill('about Ingrid');
    expect(await page.locator('nav a[href="#/ticket/1045"]').textContent()).toContain('Draft');
    expect(await page.locator('nav a[href="#/ticket/1044"]').textContent()).not.toContain('Draft');
    await open('1045');
    expect(await replyBox().inputValue()).toBe('for Daniel');
    await open('1043');
    expect(await noteBox().inputValue()).toBe('about Ingrid');
  });
});

describe('rich text', () => {
  const editor = () => page.locator('[data-composer]:not([hidden]) [data-editor]');

  test('takes the words over and gives them back, line for line', async () => {
    await replyBox().fill('one\n\nthree');
    await page.getByRole('button', { name: 'Rich text' }).click();
    expect(await page.locator('textarea').count()).toBe(0);
    expect(await editor().getAttribute('contenteditable')).toBe('true');
    await editor().press('Control+End');
    await page.keyboard.type('!');
    await page.keyboard.press('Enter');
    await page.keyboard.type('four');
    await page.getByRole('button', { name: 'Rich text' }).click();
    expect(await replyBox().inputValue()).toBe('one\n\nthree!\nfour');
  });

  test('what is written there is sent, and undo takes a change back', async () => {
    await page.getByRole('button', { name: 'Rich text' }).click();
    await editor().click();
    await page.evaluate(() => document.execCommand('insertText', false, 'Hello there'));
    expect(await editor().textContent()).toBe('Hello there');
    await page.keyboard.press('Control+z');
    expect(await editor().textContent()).toBe('');
    await page.keyboard.type('Hello again');
    await page.keyboard.press('Control+Enter');
    expect(await messages().last().locator('[data-body]').textContent()).toBe('Hello again');
    expect(await editor().textContent()).toBe('');
  });

  test('a note of another box keeps its lines although it is out of sight', async () => {
    await page.getByRole('tab', { name: 'Internal note' }).click();
    await noteBox().fill('first\nsecond');
    await page.getByRole('tab', { name: 'Reply' }).click();
    await page.getByRole('button', { name: 'Rich text' }).click();
    await page.getByRole('button', { name: 'Rich text' }).click();
    await page.getByRole('tab', { name: 'Internal note' }).click();
    expect(await noteBox().inputValue()).toBe('first\nsecond');
  });
});
