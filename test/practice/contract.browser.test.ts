/** The marks that a reader of the page relies on, for every ticket. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { practiceThread } from '../../extension/practice/desk-message.ts';
import { tickets } from '../../extension/practice/tickets/registry.ts';
import { now, openDesk, startBrowser } from './support/desk-browser.ts';
import { readDesk } from './support/read-desk.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await startBrowser();
  page = await openDesk(browser);
});
afterAll(() => browser.close());

const goTo = async (hash: string) => {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  await page.waitForFunction((id) => document.querySelector('main')?.getAttribute('data-ticket-id') === id, idIn(hash));
};
const idIn = (hash: string) => /\d+/.exec(hash)?.[0] ?? null;

describe('an open ticket', () => {
  test.each(tickets.map((ticket) => [ticket.id, ticket] as const))('%s says what the data says', async (_, ticket) => {
    await goTo(`#/ticket/${ticket.id}`);
    const { subject, customer, messages } = practiceThread(ticket, now);
    expect(await page.evaluate(readDesk)).toEqual({
      ...{ id: ticket.id, channel: ticket.channel, subject, openBoxes: ['reply'] },
      customer: { tags: [], ...customer },
      messages: messages.map(({ channel: _channel, author = '', ...message }, i) => ({
        ...{ ...message, author },
        history: ticket.messages[i]?.quoted?.text ?? '',
      })),
    });
  });
});

describe('no ticket', () => {
  test.each(['#/', '', '#/elsewhere'])('%s shows only the list', async (hash) => {
    await goTo(hash);
    expect(
      await page.locator('main [data-thread], main [data-composer], main [data-customer], [data-subject]').count(),
    ).toBe(0);
    expect(await page.locator('main').getAttribute('data-helpdesk')).toBe('rapport-practice');
    expect(await page.locator('nav a').count()).toBe(tickets.length);
  });

  test('an unknown number is said to be unknown', async () => {
    await page.evaluate(() => {
      location.hash = '#/ticket/77';
    });
    await page.getByRole('heading', { name: 'There is no such ticket' }).waitFor();
    expect(await page.locator('main').getAttribute('data-ticket-id')).toBeNull();
  });
});

describe('going between tickets', () => {
  test('back and forward follow the address without a reload', async () => {
    await page.evaluate(() => document.body.setAttribute('data-same-page', ''));
    await goTo('#/ticket/1045');
    await goTo('#/ticket/2020');
    await page.goBack();
    await page.locator('main[data-ticket-id="1045"]').waitFor();
    await page.goForward();
    await page.locator('main[data-ticket-id="2020"]').waitFor();
    expect(await page.locator('body').getAttribute('data-same-page')).toBe('');
  });

  test('a deep link opens its ticket, and opening it makes it read', async () => {
    const linked = await openDesk(browser, { hash: '#/ticket/3028' });
    expect(await linked.title()).toContain('#3028');
    expect(await linked.locator('nav a[aria-current="page"]').textContent()).toContain('罗志远');
    expect(await linked.locator('nav a[href$="3028"] [data-unread]').count()).toBe(0);
    expect(await linked.locator('nav a[href$="3027"] [data-unread]').count()).toBe(1);
    await linked.context().close();
  });

  test('a thousand messages can be asked for', async () => {
    const long = await openDesk(browser, { search: '?many=1000&later=off&lang=en' });
    expect(await long.locator('[data-thread] > li[data-message-id]').count()).toBe(1000);
    await long.context().close();
  });
});
