/** Settings, from the options page to the panel and to what is advised, in one running browser. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Bench, openTicket, startBench, stored, until } from './desk.ts';

let bench: Bench;
let page: Page;
let panel: Page;
let options: Page;

beforeAll(async () => {
  bench = await startBench();
  page = await openTicket(bench, '1042');
  panel = await bench.openPanel(page);
  await panel.locator('main[data-mood="likely"]').waitFor();
  options = await bench.context.newPage();
  await options.goto(bench.url('extension/options/index.html'));
  await options.locator('h1').waitFor();
  await page.bringToFront();
});
afterAll(() => bench?.close());

const radio = (name: string) => options.locator('#language').getByRole('radio', { name, exact: true });

test('a language chosen in the options is spoken at once by the options, the panel, its advice and the welcome page', async () => {
  const welcome = await bench.context.newPage();
  await welcome.goto(bench.url('extension/welcome/index.html'));
  await page.bringToFront();
  await radio('Русский').click();
  await panel.locator('main[lang="ru"]').waitFor();
  await panel.locator('#type', { hasText: /\p{Script=Cyrillic}/u }).waitFor();
  await options.locator('h1', { hasText: 'Настройки' }).waitFor();
  await welcome.locator('main[lang="ru"]').waitFor();
  expect(await panel.evaluate(() => document.documentElement.lang)).toBe('ru');
  await radio('English').click();
  await panel.locator('main[lang="en"]').waitFor();
  await welcome.locator('main[lang="en"]').waitFor();
  await welcome.close();
});

test('a type that is switched off is no longer named, and comes back', async () => {
  const name = (await panel.locator('#type').textContent()) ?? '';
  await options.locator('#advice summary').click();
  const toggle = options.locator('#advice').getByRole('switch', { name, exact: true });
  await toggle.click();
  await until(async () => (await stored(bench, '1042'))?.advice.primary !== 'angry', 'another reading');
  await until(async () => (await panel.locator('#type').textContent()) !== name, 'the panel to follow');
  await toggle.click();
  await panel.locator('#type', { hasText: name }).waitFor();
});

test('somebody in trouble cannot be switched off', async () => {
  const always = options.locator('#advice').getByRole('switch', { disabled: true });
  expect(await always.count()).toBe(1);
  expect(await always.getAttribute('aria-checked')).toBe('true');
});

test('a helpdesk that is switched off gets no advice, and the panel says so and switches it on again', async () => {
  await options.locator('#helpdesks').getByRole('switch').click();
  await panel.locator('main[data-state="off-here"]').waitFor();
  await panel.locator('footer .primary').click();
  await panel.locator('main[data-mood="likely"]').waitFor();
});

test('everything kept can be seen and holds no word of a ticket, and is deleted whole', async () => {
  await options.locator('#data .second').first().click();
  const kept = (await options.locator('.kept').textContent()) ?? '';
  expect(kept).toContain('"language": "en"');
  const words = (await stored(bench, '1042'))?.advice.lead?.quotes.flatMap((q) => (q.kind === 'words' ? [q.text] : []));
  expect(words?.length).toBeGreaterThan(0);
  for (const said of words ?? []) expect(kept).not.toContain(said);
  await options.locator('#data .second').last().click();
  await options.getByRole('alertdialog').locator('.primary').click();
  await until(
    () => bench.worker.evaluate(async () => Object.keys(await chrome.storage.local.get(null)).length === 0),
    'nothing to be left',
  );
});
