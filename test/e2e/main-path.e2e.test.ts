/** The main path, on the practice desk served like any helpdesk: grant, read, classify, draw, insert, undo. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tickets } from '../../extension/practice/tickets/registry.ts';
import { type Bench, insertFromPanel, openTicket, replyBox, startBench, stored, until } from './desk.ts';

let bench: Bench;
let page: Page;
let panel: Page;

beforeAll(async () => {
  bench = await startBench();
  page = await openTicket(bench, '1042');
  panel = await bench.openPanel(page);
});
afterAll(() => bench?.close());

/** Goes to a ticket inside the desk, as a click in its list does. */
async function go(id: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = `#/ticket/${to}`;
  }, id);
  await panel.locator('header', { hasText: `#${id}` }).waitFor();
}

describe.each(tickets.map((t) => [t.id, t] as const))('ticket %s', (id, { expect: expected }) => {
  test("shows what is going on, in the customer's own words", async () => {
    await go(id);
    const state = await until(() => stored(bench, id), 'the advice');
    expect(state.advice.primary).toBe(expected.primary);
    const main = panel.locator('main');
    await panel.locator(`main[data-mood="${state.advice.mood}"]`).waitFor();
    if (expected.primary === 'none') return expect(await main.locator('.band .q').count()).toBe(0);
    const said = ((await page.locator('[data-thread]').textContent()) ?? '').replace(/\s+/g, '');
    const words = state.advice.lead?.quotes.filter((q) => q.kind === 'words') ?? [];
    for (const quote of words) expect(said).toContain(quote.text.replace(/\s+/g, ''));
    expect(state.advice.lead?.quotes.length).toBeGreaterThan(0);
  });

  test('offers three replies or more, each with its technique', async () => {
    const state = await until(() => stored(bench, id), 'the advice');
    expect(state.advice.replies.length).toBeGreaterThanOrEqual(3);
    for (const { technique } of state.advice.replies) expect(technique.length).toBeGreaterThan(0);
  });
});

test('the reply stands in the box once, whole, and one Ctrl+Z takes it out', async () => {
  await go('1042');
  const box = replyBox(page);
  await box.click();
  await box.pressSequentially('Before. After.');
  for (let i = 0; i < 'After.'.length; i++) await box.press('ArrowLeft');
  await insertFromPanel(bench, panel, '1042');
  const text = await box.inputValue();
  const inserted = text.slice('Before. '.length, -'After.'.length);
  expect(text).toBe(`Before. ${inserted}After.`);
  const { advice } = await until(() => stored(bench, '1042'), 'the advice');
  const words = advice.replies[0]?.segments.map((s) => (s.kind === 'gap' ? `[${s.label}]` : s.text)).join('');
  expect(inserted).toBe(words);
  await box.press('Control+z');
  expect(await box.inputValue()).toBe('Before. After.');
});

test('a gap that was filled goes in filled', async () => {
  await page.reload();
  await go('1042');
  await replyBox(page).click();
  const gap = panel.locator('.text input').first();
  await gap.fill('the lift was out of order');
  await until(async () => Object.keys((await stored(bench, '1042'))?.filled ?? {}).length > 0, 'the gap to be kept');
  await insertFromPanel(bench, panel, '1042');
  expect(await replyBox(page).inputValue()).toContain('the lift was out of order');
});

test('a quote lights up in the ticket and leaves the page as it was', async () => {
  await go('1042');
  const before = await page.locator('main').evaluate((el) => el.outerHTML);
  await panel.locator('.q').first().click();
  await until(() => page.evaluate(() => CSS.highlights.has('rapport-evidence')), 'the light');
  const [lit, quoted] = await Promise.all([
    page.evaluate(() => [...(CSS.highlights.get('rapport-evidence') ?? [])].map(String).join('')),
    panel.locator('.q').first().textContent(),
  ]);
  expect((quoted ?? '').replace(/[“”"«»…\s]/g, '')).toContain(lit.replace(/["\s]/g, '').slice(0, 20));
  expect(await page.locator('main').evaluate((el) => el.outerHTML)).toBe(before);
});
