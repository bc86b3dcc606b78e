/** The worker may die between any two steps: nothing is lost, nothing doubled. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Bench, fillGaps, insertButton, openTicket, replyBox, startBench, until } from './desk.ts';

let bench: Bench;
let page: Page;
let panel: Page;

beforeAll(async () => {
  bench = await startBench();
  page = await openTicket(bench, '1042');
  panel = await bench.openPanel(page);
});
afterAll(() => bench?.close());

const badge = (id: string) => panel.locator('header', { hasText: `#${id}` });

test('killed before every step of the path, the reply still goes in exactly once', async () => {
  await badge('1042').waitFor();
  await bench.killWorker();
  await page.evaluate(() => {
    location.hash = '#/ticket/1043';
  });
  await badge('1043').waitFor();
  await panel.locator('.band').first().waitFor();

  await bench.killWorker();
  await panel.locator('.rhead button').last().click();
  await panel.locator('.rhead', { hasText: '2 of' }).waitFor();

  await bench.killWorker();
  await replyBox(page).click();
  await insertButton(panel).click();
  const named = panel.locator('.hint', { hasText: 'Still to fill' });
  const done = panel.locator('.done');
  await until(async () => (await named.count()) + (await done.count()) > 0, 'the first press');

  const gaps = (await named.count()) > 0;
  await bench.killWorker();
  await badge('1043').waitFor();
  if (gaps) {
    await fillGaps(panel);
    await insertButton(panel).click();
  }
  await done.waitFor();

  const shown = ((await panel.locator('.text').textContent()) ?? '').replace(/\s+/g, '');
  const text = await replyBox(page).inputValue();
  const start = text.trim().slice(0, 24);
  expect(shown).toContain(start.replace(/\s+/g, '').slice(0, 12));
  expect(text.split(start)).toHaveLength(2);
});

test('killed while the customer writes, the advice still turns stale', async () => {
  await until(
    () =>
      panel.evaluate(async () =>
        Object.values(await chrome.storage.session.get(null)).some((s) => (s as { seen?: string }).seen),
      ),
    'the advice to be seen',
  );
  await bench.killWorker();
  await page.evaluate(() => window.dispatchEvent(new CustomEvent('practice:arrive')));
  await panel.locator('.fresh').waitFor();
});
