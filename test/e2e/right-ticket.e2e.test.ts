/** The right ticket: fast switching, another ticket's box, the internal note, and advice that the customer has overtaken. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { tickets } from '../../extension/practice/tickets/registry.ts';
import { type Bench, insertButton, insertFromPanel, openTicket, replyBox, startBench, stored, until } from './desk.ts';

let bench: Bench;
let page: Page;
let panel: Page;

beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench?.close());
beforeEach(async () => {
  await page?.close();
  await bench.worker.evaluate(() => chrome.storage.session.clear());
  page = await openTicket(bench, '1042');
  panel = await bench.openPanel(page);
  await panel.locator('header', { hasText: '#1042' }).waitFor();
});

const hash = (id: string) =>
  page.evaluate((to) => {
    location.hash = `#/ticket/${to}`;
  }, id);

test('after fifty fast switches the panel shows the last ticket, and only its reply goes in', async () => {
  const ids = tickets.map((t) => t.id);
  for (let i = 0; i < 50; i++) await hash(ids[i % ids.length] ?? '1042');
  const last = ids[49 % ids.length] ?? '1042';
  await panel.locator('header', { hasText: `#${last}` }).waitFor();
  await replyBox(page).click();
  await insertFromPanel(bench, panel, last);
  const first = (await stored(bench, last))?.advice.replies[0]?.segments.find((s) => s.kind === 'text');
  expect(await replyBox(page).inputValue()).toContain(
    first?.kind === 'text' ? first.text.trim().slice(0, 12) : 'no reply',
  );
  for (const id of ids.filter((other) => other !== last)) {
    await hash(id);
    await page.locator(`main[data-ticket-id="${id}"]`).waitFor();
    expect(await replyBox(page).inputValue()).toBe('');
  }
});

test('a press meant for the ticket before is refused, and nothing is written', async () => {
  const { ticket, advice } = await until(() => stored(bench, '1042'), 'the advice');
  await hash('1043');
  await panel.locator('header', { hasText: '#1043' }).waitFor();
  await panel.evaluate(
    async ([about, rev]) => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      for (const _ of [1, 2])
        await chrome.runtime.sendMessage({ name: 'panel.insert-say-first', ask: { tab: tab?.id, ticket: about, rev } });
    },
    [ticket, advice.rev] as const,
  );
  expect((await stored(bench, '1042'))?.notice).toMatchObject({ kind: 'not-inserted', code: 'other-ticket' });
  expect(await replyBox(page).inputValue()).toBe('');
});

test('in an internal note nothing goes in, and the panel says what to do', async () => {
  await page.getByRole('tab', { name: 'Internal note' }).click();
  await panel.locator('.dest.note').waitFor();
  const { ticket, advice } = await until(() => stored(bench, '1042'), 'the advice');
  await panel.evaluate(
    async ([about, rev]) => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      for (const _ of [1, 2])
        await chrome.runtime.sendMessage({ name: 'panel.insert-say-first', ask: { tab: tab?.id, ticket: about, rev } });
    },
    [ticket, advice.rev] as const,
  );
  await panel.locator('.failed').waitFor();
  expect(await page.locator('[data-composer="note"] textarea').inputValue()).toBe('');
});

describe('when the customer writes again', () => {
  beforeEach(async () => {
    await panel.locator('.band').first().waitFor();
    await until(async () => (await stored(bench, '1042'))?.seen, 'the advice to be seen');
    await page.evaluate(() => window.dispatchEvent(new CustomEvent('practice:arrive')));
    await panel.locator('.fresh').waitFor();
  });

  test('the advice turns stale, and the new message stands above it', async () => {
    const said = await page.locator('[data-thread] li [data-body]').last().textContent();
    const quoted = await panel.locator('.fresh blockquote').textContent();
    expect(said?.replace(/\s+/g, '')).toContain(quoted?.replace(/[“”…\s]/g, '').slice(0, 30));
  });

  test('the insert button shows the new advice first and inserts nothing old', async () => {
    await replyBox(page).click();
    await insertButton(panel).click();
    await panel.locator('.fresh').waitFor({ state: 'detached' });
    expect(await replyBox(page).inputValue()).toBe('');
    await insertFromPanel(bench, panel, '1042');
    expect(await replyBox(page).inputValue()).not.toBe('');
  });

  test('leaving and coming back does not swap it unasked', async () => {
    await hash('1043');
    await panel.locator('header', { hasText: '#1043' }).waitFor();
    await hash('1042');
    await panel.locator('.fresh').waitFor();
  });
});

test('an answer of the team renews the advice without a word of staleness', async () => {
  const before = await until(() => stored(bench, '1042'), 'the advice');
  await replyBox(page).fill('On our way.');
  await page.getByRole('button', { name: 'Send reply' }).click();
  await until(async () => (await stored(bench, '1042'))?.advice.rev !== before.advice.rev, 'the new advice');
  expect(await panel.locator('.fresh').count()).toBe(0);
});

test('when the tab goes elsewhere, the advice goes', async () => {
  await page.goto('about:blank');
  await panel.locator('main:not([data-state="advice"])').waitFor();
  await page.goBack();
  await panel.locator('header', { hasText: '#1042' }).waitFor();
});
