/** "Show Rapport this helpdesk" on a page that nothing else can read: hashed classes, no names, no times, no sides. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Bench, startBench, stored, until } from './desk.ts';

const address = 'http://hashed.example/tickets/4711';
const said = [
  ['harbour', 'Your parcel is three days late and nobody answers me!'],
  ['meadow', 'The parcel left our store this morning.'],
  ['harbour', 'That is what you said on Monday. I am really angry now.'],
  ['meadow', 'The carrier will call before noon.'],
];
const html = `<!doctype html><html lang="en"><body><main class="css-1q2w3e" style="padding-top: 160px"><div class="css-7u8i9o">${said
  .map(([lane, words]) => `<div class="css-4r5t6y" data-lane="${lane}"><div class="css-0p9o8i">${words}</div></div>`)
  .join('')}</div><textarea class="css-zz11" name="answer"></textarea></main></body></html>`;

let bench: Bench;
beforeAll(async () => {
  bench = await startBench({ granted: false });
  await bench.grant('http://hashed.example/*');
  await bench.context.route('http://hashed.example/**', (route) =>
    route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }),
  );
});
afterAll(() => bench.close());

const taught = () => bench.worker.evaluate(async () => (await chrome.storage.local.get('taught')).taught);

it('reads the helpdesk after three clicks, keeps selectors only, and reads it again after a reload', async () => {
  const page = await bench.context.newPage();
  await page.goto(address);
  const before = await page.evaluate(() => document.body.outerHTML);
  const panel = await bench.openPanel(page);
  await panel.locator('[data-state="cannot-read"], [data-state="no-ticket"]').waitFor();
  await panel.getByRole('button', { name: 'Show Rapport this helpdesk' }).click();
  await page.locator('rapport-teach').waitFor({ state: 'attached' });
  const blocks = page.locator('[data-lane] > div');
  await blocks.nth(0).click();
  await blocks.nth(1).click();
  await page.locator('textarea').click();
  // The way on is the focused button of the preview.
  await page.keyboard.press('Enter');
  await page.locator('rapport-teach').waitFor({ state: 'detached' });
  const state = await until(() => stored(bench, '4711'), 'advice on the taught page');
  expect(state.advice.rhythm.map(({ role }) => role)).toEqual(['customer', 'agent', 'customer', 'agent']);
  const kept = JSON.stringify(await taught());
  expect(kept).toContain('http://hashed.example');
  expect(kept).not.toMatch(/css-|parcel|carrier/);
  expect(await page.evaluate(() => document.body.outerHTML)).toBe(before);

  await page.reload();
  await panel.locator('[data-state="advice"]').waitFor();
});

it('ends with Esc and lets clicks through again', async () => {
  const page = await bench.context.newPage();
  await page.goto(`${address}1`);
  const panel = await bench.openPanel(page);
  await panel.locator('[data-state="advice"]').waitFor();
  // Started by hand, since a page that is read offers no button.
  const tab = await bench.worker.evaluate(async () => (await chrome.tabs.query({ active: true }))[0]?.id);
  await panel.evaluate((id) => chrome.runtime.sendMessage({ name: 'panel.teach', ask: { tab: id } }), tab);
  await page.locator('rapport-teach').waitFor({ state: 'attached' });
  await page.keyboard.press('Escape');
  await page.locator('rapport-teach').waitFor({ state: 'detached' });
  await page.locator('textarea').click();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
});
