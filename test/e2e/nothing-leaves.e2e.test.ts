/** Nothing leaves: over a whole session no context of the extension asks for anything from anywhere, and none of the ticket's text stays behind. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Bench, insertFromPanel, openTicket, replyBox, startBench, stored, until } from './desk.ts';
import { isOnNetwork, recordRequests } from './requests.ts';

let bench: Bench;

beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench?.close());

test('a full session makes no request, and the recorder would have seen one', async () => {
  const page = await openTicket(bench, '1042', 'lang=en');
  const panel = await bench.openPanel(page);
  await panel.locator('.band').first().waitFor();
  const seen = await recordRequests(bench);

  for (const id of ['1043', '1044', '1042']) {
    await page.evaluate((to) => {
      location.hash = `#/ticket/${to}`;
    }, id);
    await panel.locator('header', { hasText: `#${id}` }).waitFor();
  }
  await panel.locator('.q').first().click();
  await replyBox(page).click();
  await insertFromPanel(bench, panel, '1042');
  await page.evaluate(() => window.dispatchEvent(new CustomEvent('practice:arrive')));
  await panel.locator('.fresh').waitFor();
  expect(seen.filter(isOnNetwork)).toEqual([]);

  // The proof that the recorder records: the page itself asks for something, and that is seen.
  await page.evaluate(() => fetch('/nothing-here').catch(() => undefined));
  await until(() => seen.some(({ url }) => url.endsWith('/nothing-here')), 'the request to be seen');
});

test.each(['sidepanel', 'practice', 'welcome'])('the policy of the %s page forbids to connect', async (name) => {
  const page = await bench.context.newPage();
  await page.goto(bench.url(`extension/${name}/index.html`));
  const outcome = await page.evaluate(
    (to) =>
      fetch(to).then(
        () => 'went out',
        (e: Error) => e.name,
      ),
    bench.desk.page,
  );
  expect(outcome).toBe('TypeError');
  await page.close();
});

test('the worker may not connect either', async () => {
  const outcome = await bench.worker.evaluate(
    (to) =>
      fetch(to).then(
        () => 'went out',
        (e: Error) => e.name,
      ),
    bench.desk.page,
  );
  expect(outcome).toBe('TypeError');
});

test('nothing a customer wrote is kept on disk', async () => {
  await until(() => stored(bench, '1042'), 'the advice');
  const kept = JSON.stringify(await bench.worker.evaluate(() => chrome.storage.local.get(null)));
  expect(kept).not.toMatch(/Graham|washing|machine/i);
});

test('pages cannot tell that the extension is there: none of its files can be fetched', async () => {
  const page = await openTicket(bench, '1042');
  const files = ['manifest.json', 'extension/content.js', 'icons/rapport-16.png', 'extension/sidepanel/index.html'];
  const got = await page.evaluate(
    ([id, names]) =>
      Promise.all(
        names.map((n) =>
          fetch(`chrome-extension://${id}/${n}`).then(
            (r) => r.status,
            () => 'refused',
          ),
        ),
      ),
    [bench.id, files] as const,
  );
  expect(got).toEqual(files.map(() => 'refused'));
});
