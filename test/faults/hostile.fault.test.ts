/**
 * Pages that mean harm: generated from a seed, with markup in every text, names that hide the page's own functions, forged messages and
 * traps for the reply. Nothing runs, nothing is written, nothing is thrown, and the panel is always in a state of its own.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Bench, startBench, until } from '../e2e/desk.ts';
import { chanceFrom, oneOf } from './chance.ts';

const PAGES = 80;
const SEED = 4711;
const site = 'https://desk.example';

let bench: Bench;
let page: Page;
let panel: Page;
const faults: string[] = [];

beforeAll(async () => {
  bench = await startBench();
  bench.context.on('weberror', (e) => faults.push(String(e.error())));
  await bench.grant(`${site}/*`);
  page = await bench.context.newPage();
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.route(`${site}/**`, (route) => route.fulfill({ contentType: 'text/html', body: '<title>Desk</title>' }));
  await page.goto(`${site}/tickets/0`);
  panel = await bench.openPanel(page);
});
afterAll(() => bench?.close());

const attacks = [
  '<img src=x onerror="globalThis.hacked=1">',
  '<script>globalThis.hacked=2</script>',
  '"><svg onload=globalThis.hacked=3>',
  "');globalThis.hacked=4;//",
  '{{constructor.constructor("globalThis.hacked=5")()}}',
  '{name} [refund] {points} {thing|<b>x</b>}',
  '\u202eTXET DESREVER\u202c \u200bz\u200de\u200cr\u200do',
  '__proto__',
  'constructor',
  '\ud83d lone \udfff half',
  'A'.repeat(20_000),
  '!'.repeat(5_000),
  '𝐖𝐡𝐚𝐭 𝐚 𝐣𝐨𝐤𝐞!!! ＡＢＣ ﷽',
  'THIS IS THE THIRD TIME AND NOBODY ANSWERS!!!',
];
const clobbers = [
  '<form id="body"></form>',
  '<img name="querySelectorAll">',
  '<img name="createElement"><img name="documentElement">',
  '<form name="location"><input name="href"></form>',
  '<iframe name="top" srcdoc="x"></iframe>',
  '<form id="toString"><input id="toString" name="attributes"></form>',
  '<div id="__proto__"></div><div id="constructor"></div>',
];
const traps = [
  '<textarea aria-label="Reply" style="opacity:0;position:fixed;inset:0"></textarea>',
  '<div contenteditable role="textbox" data-composer="reply"></div>',
  '<div data-composer="reply"><textarea></textarea></div><div data-composer="reply"><textarea></textarea></div>',
  '<rapport-toast></rapport-toast>',
];

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** One page: a thread in a shape some reader knows or may guess, full of what somebody may have planted there. */
function pageOf(chance: () => number, n: number): string {
  const some = (most: number) => Math.floor(chance() * (most + 1));
  const text = () => escaped(`${oneOf(attacks, chance)} ${oneOf(attacks, chance)}`);
  const message = (i: number) =>
    oneOf(
      [
        `<li data-message-id="${i}" data-role="${oneOf(['customer', 'agent', 'note', '__proto__'], chance)}" data-author="${text()}"><time datetime="${oneOf(['2026-03-02T10:00:00Z', 'never', ''], chance)}"></time><div data-body>${text()}</div></li>`,
        `<article id="${oneOf(['m1', '__proto__', 'constructor'], chance)}" class="${text().slice(0, 200)}"><header>${text()} <time>${text().slice(0, 40)}</time></header><p>${text()}</p></article>`,
        `<div><div><div>${text()}</div></div></div>`,
      ],
      chance,
    );
  const list = Array.from({ length: 1 + some(6) }, (_, i) => message(i)).join('');
  const shell = oneOf(
    [
      `<main data-helpdesk="rapport-practice" data-ticket-id="${oneOf([String(n), '__proto__', text().slice(0, 50)], chance)}"><h1 data-subject>${text()}</h1><aside data-customer><b data-name="${text()}"></b></aside><ol data-thread>${list}</ol></main>`,
      `<main><h1>#${n} ${text()}</h1><section role="log">${list}</section></main>`,
      `<div ${'data-x="y" '.repeat(some(300))}>${list}</div>`,
    ],
    chance,
  );
  const parts = [shell, oneOf(traps, chance), ...(chance() < 0.6 ? [oneOf(clobbers, chance)] : [])];
  return `<!doctype html><title>Desk</title><body>${parts.sort(() => chance() - 0.5).join('')}`;
}

/** What a page can try by script: speak as the extension, take its place, press its buttons. */
const forge = () =>
  page.evaluate(() => {
    const names = ['panel.insert', 'content.insert', 'page.thread', 'content.say'];
    for (const name of names) {
      window.postMessage({ name, ask: { tab: 1, text: 'forged', ticket: {} } }, '*');
      document.dispatchEvent(new CustomEvent(name, { detail: { text: 'forged' } }));
      const runtime = (globalThis as { chrome?: { runtime?: { sendMessage?: (m: unknown) => void } } }).chrome?.runtime;
      runtime?.sendMessage?.({ name, ask: {} });
    }
    for (const key of ['j', 'y', 'k'])
      document.dispatchEvent(new KeyboardEvent('keydown', { key, altKey: true, shiftKey: true, bubbles: true }));
    for (const host of Document.prototype.querySelectorAll.call(document, 'rapport-toast'))
      (host as HTMLElement).click();
  });

test(`${PAGES} hostile pages`, async () => {
  const chance = chanceFrom(SEED);
  const states: Record<string, number> = {};
  for (let n = 1; n <= PAGES; n++) {
    const body = pageOf(chance, n);
    await page.unroute(`${site}/**`);
    await page.route(`${site}/**`, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
    await page.goto(`${site}/tickets/${n}`);
    await forge();
    const state = await until(async () => {
      const now = await panel.locator('main[data-state]').first().getAttribute('data-state');
      return now !== 'starting' && now !== 'reading' && now;
    }, `page ${n} to be judged`);
    states[state] = (states[state] ?? 0) + 1;
    const left = await page.evaluate(() => ({
      hacked: (globalThis as { hacked?: number }).hacked,
      written: Array.from(
        Document.prototype.getElementsByTagName.call(document, 'textarea'),
        (t) => (t as HTMLTextAreaElement).value,
      ).join(''),
      highlighted: CSS.highlights.size,
    }));
    expect(left, `page ${n}`).toEqual({ hacked: undefined, written: '', highlighted: 0 });
    expect(await panel.locator('main script, main iframe, main img, main svg[onload]').count(), `page ${n}`).toBe(0);
  }
  const ours = await panel.evaluate(() => [
    (globalThis as { hacked?: number }).hacked,
    Object.keys(Object.prototype).length,
    ({} as { polluted?: unknown }).polluted,
  ]);
  expect(ours).toEqual([undefined, 0, undefined]);
  const worker = await bench.worker.evaluate(() => [
    (globalThis as { hacked?: number }).hacked,
    Object.keys(Object.prototype).length,
  ]);
  expect(worker).toEqual([undefined, 0]);
  expect(faults).toEqual([]);
  console.log(`${PAGES} hostile pages: ${JSON.stringify(states)}`);
});

test('a site that only looks like a granted one gets no script', async () => {
  const twin = await bench.context.newPage();
  await twin.route('https://desk.example.evil.test/**', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<main data-helpdesk="rapport-practice" data-ticket-id="1"></main>',
    }),
  );
  await twin.goto('https://desk.example.evil.test/tickets/1');
  const scripts = await bench.worker.evaluate(async () =>
    (await chrome.scripting.getRegisteredContentScripts()).flatMap((s) => s.matches ?? []),
  );
  expect(scripts).not.toContain('https://desk.example.evil.test/*');
  const answered = await bench.worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return chrome.tabs.sendMessage(tab?.id ?? 0, { name: 'content.report', ask: {} }).then(
      () => 'somebody answered',
      () => 'nobody there',
    );
  });
  expect(answered).toBe('nobody there');
});

test('no page may draw the panel in a frame of its own', async () => {
  const thief = await bench.context.newPage();
  await thief.route(`${site}/**`, (route) => route.fulfill({ contentType: 'text/html', body: '<title>Thief</title>' }));
  await thief.goto(`${site}/thief`);
  const loaded = await thief.evaluate(
    (url) =>
      new Promise<string>((done) => {
        const frame = document.createElement('iframe');
        frame.src = url;
        frame.onload = () => done(frame.contentWindow?.length === 0 ? 'empty' : 'drawn');
        document.body.append(frame);
      }),
    bench.url('extension/sidepanel/index.html'),
  );
  expect(loaded).toBe('empty');
  expect(thief.frames().filter((f) => f.url().startsWith('chrome-extension://'))).toEqual([]);
});
