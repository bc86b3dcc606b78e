/** The extension is reloaded, as an update does it, while a ticket is open: the old script lets go, the new one carries on. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Bench, openTicket, replyBox, startBench, stored, until } from './desk.ts';

let bench: Bench;

beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench?.close());

test('the open ticket is read by the new script, without a reload of the page and without an error on it', async () => {
  const faults: string[] = [];
  bench.context.on('weberror', (e) => faults.push(String(e.error())));
  const page = await openTicket(bench, '1042');
  await until(() => stored(bench, '1042'), 'the advice');
  const tab = await bench.worker.evaluate(async () => (await chrome.tabs.query({ url: 'http://127.0.0.1/*' }))[0]?.id);
  await replyBox(page).fill('A draft that must survive.');

  const list = await bench.context.newPage();
  await list.goto('chrome://extensions/');
  // Without developer mode the browser would not start an unpacked extension a second time.
  await list.evaluate(() => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }));
  await list.evaluate((id) => chrome.developerPrivate.reload(id), bench.id);
  await list.close();

  // The panel as a page of its own: the browser's side panel went down with the old extension.
  const panel = await bench.context.newPage();
  await panel.goto(bench.url(`extension/sidepanel/index.html?tab=${tab}`));
  await panel.locator('header', { hasText: '#1042' }).waitFor();
  await page.evaluate(() => {
    location.hash = '#/ticket/1043';
  });
  await panel.locator('header', { hasText: '#1043' }).waitFor();
  await page.evaluate(() => {
    location.hash = '#/ticket/1042';
  });
  expect(await replyBox(page).inputValue()).toBe('A draft that must survive.');
  expect(faults).toEqual([]);
});
