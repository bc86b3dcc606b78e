/** Bad days of a browser: no room left, a frozen page, a clock that jumps, threads and messages of absurd size. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { longTicketId as MANY } from '../../extension/practice/long-ticket.ts';
import { type Bench, insertButton, openTicket, replyBox, startBench, stored, until } from '../e2e/desk.ts';

let bench: Bench;
let page: Page;
let panel: Page;
const faults: string[] = [];

beforeAll(async () => {
  bench = await startBench();
  bench.context.on('weberror', (e) => faults.push(String(e.error())));
});
afterAll(() => bench?.close());
beforeEach(async () => {
  await page?.close();
  await bench.worker.evaluate(() => chrome.storage.session.clear());
  page = await openTicket(bench, '1042');
  panel = await bench.openPanel(page);
  await panel.locator('header', { hasText: '#1042' }).waitFor();
});

const go = (id: string) =>
  page.evaluate((to) => {
    location.hash = `#/ticket/${to}`;
  }, id);

test('with the session store full, old tickets make room for the open one', async () => {
  const filled = await bench.worker.evaluate(async () => {
    const all = await chrome.storage.session.get(null);
    const [, model] = Object.entries(all).find(([key]) => key.startsWith('ticket:')) ?? [];
    const heavy = { ...(model as object), touched: '2020-01-01T00:00:00.000Z', ballast: 'x'.repeat(500_000) };
    let n = 0;
    for (; n < 100; n++) {
      try {
        await chrome.storage.session.set({ [`ticket:99999:old|desk|${n}`]: heavy });
      } catch {
        break;
      }
    }
    // The last few kilobytes too, so that not even a small state fits.
    let crumbs = 'y'.repeat(100_000);
    while (crumbs.length > 500) {
      try {
        await chrome.storage.session.set({
          [`ticket:99999:crumb|desk|${n++}`]: { ...(model as object), touched: '2020-01-02T00:00:00.000Z', crumbs },
        });
      } catch {
        crumbs = crumbs.slice(0, crumbs.length / 2);
      }
    }
    return chrome.storage.session.getBytesInUse(null);
  });
  expect(filled).toBeGreaterThan(10_000_000);
  await go('1043');
  await panel.locator('header', { hasText: '#1043' }).waitFor();
  await panel.locator('main[data-state="advice"]').waitFor();
});

test('a page frozen for longer than an agent waits gets nothing late; the panel says so', async () => {
  await replyBox(page).click();
  const thaw = page.evaluate(() => {
    const end = Date.now() + 7000;
    while (Date.now() < end);
  });
  const { ticket, advice } = await until(() => stored(bench, '1042'), 'the advice');
  await panel.evaluate(
    async ([about, rev]) => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      const press = () =>
        chrome.runtime.sendMessage({ name: 'panel.insert-say-first', ask: { tab: tab?.id, ticket: about, rev } });
      await press();
    },
    [ticket, advice.rev] as const,
  );
  const notice = (await stored(bench, '1042'))?.notice;
  expect(notice).toMatchObject({ kind: 'not-inserted', code: 'page-gone' });
  await thaw;
  await page.evaluate(() => new Promise((go) => requestAnimationFrame(() => setTimeout(go, 0))));
  expect(await replyBox(page).inputValue()).toBe('');
  // Awake again, it takes the reply as ever.
  await panel.evaluate(
    async ([about, rev]) => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      await chrome.runtime.sendMessage({ name: 'panel.insert-say-first', ask: { tab: tab?.id, ticket: about, rev } });
    },
    [ticket, advice.rev] as const,
  );
  await until(async () => (await replyBox(page).inputValue()).length > 10, 'the first line');
});

test('a double click on Insert is one press', async () => {
  await replyBox(page).click();
  await panel.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const all = await chrome.storage.session.get(null);
    const [, state] = Object.entries(all).find(([key]) => key.startsWith('ticket:')) as [
      string,
      { ticket: unknown; advice: { rev: string } },
    ];
    const ask = { tab: tab?.id, ticket: state.ticket, rev: state.advice.rev };
    const press = () => chrome.runtime.sendMessage({ name: 'panel.insert', ask });
    await Promise.all([press(), press(), press()]);
  });
  const first = await until(async () => (await stored(bench, '1042'))?.notice, 'the press');
  // One press names the gaps; three at once must not have gone past that.
  if (first.kind === 'gaps') expect(await replyBox(page).inputValue()).toBe('');
  const text = await replyBox(page).inputValue();
  const start = text.trim().slice(0, 24);
  if (start) expect(text.split(start)).toHaveLength(2);
});

test('a thread of 10,000 messages is read and drawn, and the page stays usable meanwhile', async () => {
  const long = await bench.context.newPage();
  await long.goto(`${bench.desk.page}?lang=en&later=off&many=10000#/ticket/${MANY}`);
  const longPanel = await bench.openPanel(long);
  await until(
    () => longPanel.evaluate(() => document.querySelector('main[data-state="advice"]') !== null),
    'the advice',
    {
      timeout: 60_000,
    },
  );
  expect((await stored(bench, MANY))?.advice.messages).toBe(10_000);
  await insertButton(longPanel).click();
  await long.close();
});

test('a message of 2 MB is read, classified and drawn', async () => {
  await page.evaluate(() => {
    const text = 'This is the third time and nobody answers!!! '.repeat(47_000);
    window.dispatchEvent(new CustomEvent('practice:arrive', { detail: { text } }));
  });
  await until(
    async () => ((await stored(bench, '1042'))?.next ?? (await stored(bench, '1042'))?.advice.messages) !== undefined,
    'the new advice',
    { timeout: 60_000 },
  );
  await panel.locator('.fresh').waitFor({ timeout: 60_000 });
  expect((await panel.locator('.fresh blockquote').textContent())?.length).toBeLessThan(400);
});

test('no page and no panel threw anything on these days', () => {
  expect(faults).toEqual([]);
});
