/** Without any permission: nothing runs on ordinary pages, the practice desk inside the extension works, and a site is asked for in one click. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Bench, insertFromPanel, openTicket, replyBox, startBench, stored, until } from './desk.ts';

let bench: Bench;

beforeAll(async () => {
  bench = await startBench({ granted: false });
});
afterAll(() => bench?.close());

test('a fresh install has no site, no content script, and says so beside a helpdesk', async () => {
  const page = await openTicket(bench, '1042');
  const panel = await bench.openPanel(page);
  await panel.locator('main[data-state="not-granted"]').waitFor();
  expect(await panel.locator('main').textContent()).toContain('127.0.0.1');
  const registered = await bench.worker.evaluate(() => chrome.scripting.getRegisteredContentScripts());
  expect(registered).toEqual([]);
  await page.close();
});

test('the desk inside the extension is read, answered and undone without any permission', async () => {
  const page = await bench.context.newPage();
  await page.goto(bench.url('extension/practice/index.html?lang=en&later=off#/ticket/1042'));
  const panel = await bench.openPanel(page);
  await panel.locator('header', { hasText: '#1042' }).waitFor();
  await replyBox(page).click();
  await insertFromPanel(bench, panel, '1042');
  expect((await replyBox(page).inputValue()).length).toBeGreaterThan(20);
  await replyBox(page).press('Control+z');
  expect(await replyBox(page).inputValue()).toBe('');
  expect(await bench.worker.evaluate(async () => (await chrome.permissions.getAll()).origins)).toEqual([]);
  await page.close();
});

test('one click on "turn on" and the open ticket is read without a reload', async () => {
  const page = await openTicket(bench, '1044');
  const panel = await bench.openPanel(page);
  await panel.locator('main[data-state="not-granted"]').waitFor();
  // The browser's own prompt cannot be pressed here: it is answered beforehand, the click still has to ask.
  const list = await bench.context.newPage();
  await list.goto('chrome://extensions/');
  await list.evaluate((id) => chrome.developerPrivate.addHostPermission(id, 'http://127.0.0.1/*'), bench.id);
  await list.close();
  await page.bringToFront();
  await panel.locator('.primary').click();
  await panel.locator('header', { hasText: '#1044' }).waitFor();
  await until(() => stored(bench, '1044'), 'the advice');
});

test('every suggested key is really bound', async () => {
  const unbound = await bench.worker.evaluate(async () => {
    const suggesting = Object.entries(chrome.runtime.getManifest().commands ?? {}).filter(([, c]) => c.suggested_key);
    const bound = new Set((await chrome.commands.getAll()).filter((c) => c.shortcut).map((c) => c.name));
    return { asked: suggesting.length, without: suggesting.map(([name]) => name).filter((name) => !bound.has(name)) };
  });
  // Browsers take four suggestions; the palette's command has none.
  expect(unbound).toEqual({ asked: 4, without: [] });
});
