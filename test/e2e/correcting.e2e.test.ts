/** Correcting a reading in the real panel: holds for the ticket over new messages, is learnt without words, and is undone. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Bench, openTicket, startBench, stored, until } from './desk.ts';

let bench: Bench;
let page: Page;
let panel: Page;

beforeAll(async () => {
  bench = await startBench();
  page = await openTicket(bench, '1042');
  panel = await bench.openPanel(page);
  await panel.locator('main[data-mood="likely"]').waitFor();
});
afterAll(() => bench?.close());

const learnt = () =>
  bench.worker.evaluate(
    async () => (await chrome.storage.local.get('learnt')).learnt as { lessons: number } | undefined,
  );
const title = () => panel.locator('#type').textContent();

async function choose(words: string): Promise<void> {
  await panel.locator('.not-this').click();
  await panel.locator('.search input').fill(words);
  await panel.locator('.pick').first().click();
}

test('the agent’s word leads at once and is learnt without a word of the ticket', async () => {
  const before = await title();
  await choose('discount');
  await until(async () => (await title()) !== before, 'another title');
  const state = await until(() => stored(bench, '1042'), 'the state');
  expect(state.advice).toMatchObject({ primary: 'discount-seeker', chosenByAgent: true });
  const kept = JSON.stringify(await until(learnt, 'the lesson'));
  for (const quote of state.advice.others.flatMap((o) => o.quotes))
    if (quote.kind === 'words') expect(kept).not.toContain(quote.text);
});

test('it holds when the page is read again and the worker has died', async () => {
  await bench.killWorker();
  await page.reload();
  await panel.locator('.odds .link').waitFor();
  expect((await stored(bench, '1042'))?.advice.primary).toBe('discount-seeker');
});

test('Undo brings the reading back and leaves nothing learnt', async () => {
  await panel.locator('.odds .link').click();
  await until(async () => (await stored(bench, '1042'))?.advice.primary === 'angry', 'the first reading');
  expect((await learnt())?.lessons).toBe(0);
});

test('that nothing stands out stays so', async () => {
  await panel.locator('.not-this').click();
  await panel.locator('.pick').last().click();
  await panel.locator('main[data-mood="plain"]').waitFor();
  await page.reload();
  await panel.locator('main[data-mood="plain"] .odds .link').waitFor();
});

test('quiet mode keeps a reading back until it is asked for', async () => {
  await panel.locator('.odds .link').click();
  await panel.locator('main[data-mood="likely"]').waitFor();
  const options = await bench.context.newPage();
  await options.goto(bench.url('extension/options/index.html'));
  await options.locator('#advice').getByRole('switch').first().click();
  await page.bringToFront();
  await panel.locator('main[data-mood="plain"]').waitFor();
  await panel.locator('.under .lede .link').click();
  await panel.locator('main[data-mood="likely"]').waitFor();
});
