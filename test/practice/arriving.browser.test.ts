/** Customers who write while the desk is open. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { openDesk, startBrowser } from './support/desk-browser.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());
afterEach(() => page.context().close());

const texts = () => page.locator('[data-thread] > li [data-body]').allInnerTexts();
const arrive = (detail?: object) =>
  page.evaluate((given) => window.dispatchEvent(new CustomEvent('practice:arrive', { detail: given })), detail);

/** Opens with the browser's clock in the test's hands. */
async function openWithClock(search: string, hash: string): Promise<void> {
  page = await (await browser.newContext()).newPage();
  await page.clock.install();
  await page.goto(`${inject('deskUrl')}${search}${hash}`);
  await page.locator('[data-thread] li').first().waitFor();
}

describe('a message arrives', () => {
  test('by the button: appended, the others left in place, and told', async () => {
    page = await openDesk(browser, { hash: '#/ticket/1043' });
    await page
      .locator('[data-thread] > li')
      .first()
      .evaluate((item) => item.setAttribute('data-still-here', ''));
    await page.getByRole('button', { name: 'Customer writes again' }).click();
    expect((await texts()).at(-1)).toContain('signed delivery note and page 2');
    expect(await page.locator('[data-still-here]').count()).toBe(1);
    expect(await page.locator('[data-thread] > li').last().getAttribute('data-message-id')).toBe('1043-2');
    expect(await page.getByRole('status').textContent()).toBe('Dr Ingrid Vale has written again');
  });

  test('by the event, as often as asked, with given words too', async () => {
    page = await openDesk(browser, { hash: '#/ticket/3028' });
    await arrive();
    await arrive();
    await arrive({ text: '<i>麻烦快一点</i>' });
    const all = await texts();
    expect(all).toHaveLength(6);
    expect(all.at(-1)).toBe('<i>麻烦快一点</i>');
    expect(
      new Set(
        await page
          .locator('[data-thread] > li')
          .evaluateAll((items) => items.map((item) => item.getAttribute('data-message-id'))),
      ).size,
    ).toBe(6);
  });

  test('by the clock, each at its time, and unread when another ticket is open', async () => {
    await openWithClock('?lang=en', '#/ticket/1047');
    expect(await texts()).toHaveLength(10);
    await page.clock.runFor(13_000);
    expect((await texts()).at(-1)).toBe('still here');
    await page.locator('nav a[href="#/ticket/1045"]').click();
    await page.clock.runFor(7_000);
    expect(await texts()).toHaveLength(1);
    expect(await page.locator('nav a[href="#/ticket/1047"] [data-unread]').count()).toBe(1);
  });

  test('once, when it was asked for before its time', async () => {
    await openWithClock('?lang=en', '#/ticket/1047');
    await arrive();
    await page.clock.runFor(13_000);
    expect(await texts()).toHaveLength(11);
    await page.clock.runFor(7_000);
    expect((await texts()).at(-1)).toBe('??');
  });

  test('when somebody reads further up, the place is kept and the new message is offered', async () => {
    page = await openDesk(browser, { hash: '#/ticket/1051' });
    const scroller = page.getByRole('region', { name: 'Conversation' });
    await scroller.evaluate((node) => {
      node.scrollTop = 0;
    });
    await arrive();
    expect(await scroller.evaluate((node) => node.scrollTop)).toBe(0);
    await page.getByRole('button', { name: 'New message' }).click();
    await page.getByRole('button', { name: 'New message' }).waitFor({ state: 'hidden' });
    expect(await scroller.evaluate((node) => node.scrollTop)).toBeGreaterThan(0);
  });
});

describe('nothing arrives', () => {
  test('by the clock when it is switched off', async () => {
    await openWithClock('?lang=en&later=off', '#/ticket/1047');
    await page.clock.runFor(120_000);
    expect(await texts()).toHaveLength(10);
  });

  test('by the clock in a ticket that has no timed messages', async () => {
    await openWithClock('?lang=en', '#/ticket/1045');
    await page.clock.runFor(120_000);
    expect(await texts()).toHaveLength(1);
  });

  test('by the event while only the list is open', async () => {
    page = await openDesk(browser, { hash: '#/' });
    await arrive({ text: 'anybody?' });
    await page.locator('nav a[href="#/ticket/1045"]').click();
    expect(await page.locator('body').textContent()).not.toContain('anybody?');
  });
});
