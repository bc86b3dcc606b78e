/** Two windows, five tabs, a hundred fast switches: never another ticket's advice, never a reply in another ticket's box. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tickets } from '../../extension/practice/tickets/registry.ts';
import { type Bench, openTicket, replyBox, startBench, stored, until } from '../e2e/desk.ts';
import { chanceFrom, oneOf } from './chance.ts';

let bench: Bench;
const pages: Page[] = [];

beforeAll(async () => {
  bench = await startBench();
  for (const { id } of tickets.slice(0, 5)) pages.push(await openTicket(bench, id));
  const last = pages.at(-1);
  // The fifth tab moves to a window of its own.
  await bench.worker.evaluate(async (url) => {
    const tab = (await chrome.tabs.query({})).find((t) => t.url === url);
    await chrome.windows.create(tab?.id === undefined ? {} : { tabId: tab.id });
  }, last?.url());
});
afterAll(() => bench?.close());

const idOf = (page: Page) => new URL(page.url()).hash.split('/').at(-1) ?? '';

test('a hundred switches of tab and ticket end with every tab on its own ticket', async () => {
  const chance = chanceFrom(7);
  const ids = tickets.map((t) => t.id);
  for (let i = 0; i < 100; i++) {
    const page = oneOf(pages, chance);
    await page.bringToFront();
    await page.evaluate(
      (to) => {
        location.hash = `#/ticket/${to}`;
      },
      oneOf(ids, chance),
    );
  }
  for (const page of pages) {
    const id = idOf(page);
    const state = await until(
      () =>
        bench.worker.evaluate(
          async ([url, ticket]) => {
            const tab = (await chrome.tabs.query({})).find((t) => t.url === url);
            const page = (await chrome.storage.session.get(`tab:${tab?.id}`))[`tab:${tab?.id}`] as
              | { page: { ticket?: { id: string } } }
              | undefined;
            return page?.page.ticket?.id === ticket && page.page.ticket.id;
          },
          [page.url(), id] as const,
        ),
      `tab on ${id}`,
    );
    expect(state).toBe(id);
  }
});

test('a key pressed in each tab writes into that tab alone, its own reply', async () => {
  for (const page of pages) {
    const id = idOf(page);
    await page.bringToFront();
    await replyBox(page).click();
    const before = await Promise.all(pages.map((p) => replyBox(p).inputValue()));
    const reply = await bench.worker.evaluate(
      async ([url, rev]) => {
        const tab = (await chrome.tabs.query({})).find((t) => t.url === url);
        const all = await chrome.storage.session.get(null);
        const state = Object.entries(all).find(
          ([key]) => key.startsWith(`ticket:${tab?.id}:`) && key.endsWith(`|${rev}`),
        )?.[1] as {
          ticket: unknown;
          advice: { sayFirst: { kind: string; text?: string; label?: string }[] };
        };
        const text = `for ${rev} only: ${state.advice.sayFirst.map((s) => s.text ?? `[${s.label}]`).join('')}`;
        const answer = await chrome.tabs.sendMessage(
          tab?.id ?? 0,
          { name: 'content.insert', ask: { ticket: state.ticket, heard: 99, text, before: Date.now() + 3000 } },
          { frameId: 0 },
        );
        return { text, answer };
      },
      [page.url(), id] as const,
    );
    expect(reply.answer).toMatchObject({ ok: true });
    const after = await Promise.all(pages.map((p) => replyBox(p).inputValue()));
    for (const [i, other] of pages.entries())
      expect(after[i]).toBe(other === page ? before[i] + reply.text : before[i]);
  }
});

test('a helpdesk that goes to another ticket while the reply is going in gets it in its own box, or not at all', async () => {
  const [page] = pages;
  if (!page) throw new Error('no page');
  await page.bringToFront();
  const tab = await bench.worker.evaluate(
    async (url) => (await chrome.tabs.query({})).find((t) => t.url === url)?.id ?? 0,
    page.url(),
  );
  let refused = 0;
  for (let i = 0; i < 30; i++) {
    const [from, to] = i % 2 ? ['1042', '1043'] : ['1043', '1042'];
    await page.evaluate((id) => {
      location.hash = `#/ticket/${id}`;
    }, from);
    await page.locator(`main[data-ticket-id="${from}"]`).waitFor();
    const { ticket } = await until(() => stored(bench, from ?? ''), 'the advice');
    await replyBox(page).fill('');
    await replyBox(page).click();
    const going = bench.worker.evaluate(
      async ([tab, about, text]) => {
        const ask = { ticket: about, heard: 99, text, before: Date.now() + 3000 };
        return chrome.tabs.sendMessage(tab, { name: 'content.insert', ask }, { frameId: 0 });
      },
      [tab, ticket, `mark-${i}-${from}`] as const,
    );
    // Every other time the page moves a moment later, so that both outcomes happen.
    await page.evaluate(
      async ([id, wait]) => {
        await new Promise((go) => setTimeout(go, wait));
        location.hash = `#/ticket/${id}`;
      },
      [to, (i % 3) * 4] as const,
    );
    const answer = (await going) as { ok: boolean };
    await page.locator(`main[data-ticket-id="${to}"]`).waitFor();
    expect(await replyBox(page).inputValue()).not.toContain(`mark-${i}-${from}`);
    if (!answer.ok) refused += 1;
  }
  console.log(`left while inserting 30 times: ${refused} refused, ${30 - refused} went in before the page moved`);
});
