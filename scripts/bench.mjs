// `npm run bench`: every budget of the design, measured in one run on this machine. Numbers of two machines do not compare.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, installPackages, root } from './set-up.mjs';

installPackages();
build();
const vite = await import('vite');
const { launch, until } = await import('./chromium.mjs');
const { serveDesk } = await import('./serve.mjs');
const { sizes } = await import('./bench/sizes.mjs');

const rows = [];
const quantile = (list, q) => list.toSorted((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * q))];
const ms = (n) => `${n < 10 ? n.toFixed(1) : Math.round(n)} ms`;
const kB = (n) => `${(n / 1000).toFixed(1)} kB`;
const times = (what, list, budget) =>
  rows.push({
    what,
    p50: ms(quantile(list, 0.5)),
    p95: ms(quantile(list, 0.95)),
    budget: `p95 ≤ ${budget} ms`,
    ok: quantile(list, 0.95) <= budget,
  });
const single = (what, value, show, budget) =>
  rows.push({ what, p50: show(value), p95: '', budget: `≤ ${show(budget)}`, ok: value <= budget });

await classifying();
await inTheBrowser();
weigh();
print();

/** The classifier alone, in Node: the same engine as the worker's, without a browser's noise. */
async function classifying() {
  const load = async (path) => (await vite.runnerImport(path, { root, configFile: false, logLevel: 'error' })).module;
  const { classify } = await load('./src/classify/classify.ts');
  const { tickets } = await load('./extension/practice/tickets/registry.ts');
  const said = tickets.flatMap((t) => t.messages.map(({ role, text }) => ({ role, text })));
  const threadOf = (n, from) => ({
    id: `bench-${n}`,
    messages: Array.from({ length: n }, (_, i) => said[(i + from) % said.length]),
  });
  for (const [n, budget] of [
    [50, 5],
    [1000, 25],
  ]) {
    for (let i = 0; i < 60; i++) classify(threadOf(n, i)); // the budget is for a warm worker
    const taken = Array.from({ length: 60 }, (_, i) => timed(() => classify(threadOf(n, i * 7))));
    times(`classify ${n} messages`, taken, budget);
  }
}

function timed(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

async function inTheBrowser() {
  const desk = await serveDesk();
  const browser = await launch();
  await browser.grant('http://127.0.0.1/*');
  await alone(browser, desk);
  await together(browser, desk);
  await remembering(browser, desk);
  await browser.close();
  await desk.close();
}

/** Reading and inserting without the extension, so that nothing else is measured. */
async function alone(browser, desk) {
  const outDir = join(root, '.cache/bench');
  await vite.build({
    root,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      emptyOutDir: true,
      lib: { entry: 'scripts/bench/page.ts', formats: ['iife'], name: 'unused', fileName: () => 'page.js' },
    },
  });
  const script = readFileSync(join(outDir, 'page.js'), 'utf8');
  const open = async (many) => {
    const page = await browser.context.newPage();
    await page.goto(`${desk.page}?lang=en&later=off&many=${many}#/ticket/9000`);
    await page.locator('[data-thread] li').first().waitFor();
    await page.evaluate(script);
    return page;
  };
  const few = await open(200);
  await few.evaluate(() => bench.readAnew(5));
  times('read 200 messages, first time', await few.evaluate(() => bench.readAnew(60)), 16);
  times('read one message more, at 200', await few.evaluate(() => bench.readOneMore(60)), 4);
  const text = 'Graham, thank you for the details.\n\nThe courier comes on [date].\n'.repeat(6);
  await few.evaluate((t) => bench.insertOften(5, t), text);
  times('insert into a text field, to read-back', await few.evaluate((t) => bench.insertOften(60, t), text), 50);
  await few.close();
  const many = await open(1000);
  times('read 1,000 messages, longest task', await many.evaluate(() => bench.readAnew(20)), 50);
  await many.close();
}

/** From the customer's new message on the page to the panel showing it, through content script, worker and store. */
async function together(browser, desk) {
  const page = await browser.context.newPage();
  await page.goto(`${desk.page}?lang=en&later=off&many=200#/ticket/9000`);
  const panel = await browser.openPanel(page);
  await panel.locator('header', { hasText: '#9000' }).waitFor();
  await panel.evaluate(() => {
    const look = () => {
      globalThis.shown = {
        text: document.querySelector('.fresh blockquote')?.textContent ?? '',
        at: performance.timeOrigin + performance.now(),
      };
    };
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true, characterData: true });
    // The worker's answer is what it stores; from there on it is the panel's own time.
    chrome.storage.session.onChanged.addListener((changes) => {
      if (Object.keys(changes).some((key) => key.startsWith('ticket:')))
        globalThis.answered = performance.timeOrigin + performance.now();
    });
  });
  const once = async (n) => {
    const start = await page.evaluate((text) => {
      window.dispatchEvent(new CustomEvent('practice:arrive', { detail: { text } }));
      return performance.timeOrigin + performance.now();
    }, `And another thing, number ${n}: where is it?`);
    const shown = await until(
      () => panel.evaluate((mark) => globalThis.shown?.text.includes(mark) && globalThis.shown, `number ${n}:`),
      `message ${n} in the panel`,
    );
    own.push(shown.at - (await panel.evaluate(() => globalThis.answered)));
    return shown.at - start;
  };
  const own = [];
  await once(0);
  own.length = 0;
  const warm = [];
  for (let n = 1; n <= 40; n++) warm.push(await once(n));
  times('worker’s answer → panel, 200 messages', own, 100);
  times('new message → panel, worker warm, 200 messages', warm, 100);
  const cold = [];
  for (let n = 101; n <= 110; n++) {
    await browser.killWorker();
    cold.push(await once(n));
  }
  times('new message → panel, worker cold', cold, 400);
  await page.close();
}

/** The worker's heap after collecting garbage, when it has seen many tickets. */
async function remembering(browser, desk) {
  const page = await browser.context.newPage();
  await page.goto(`${desk.page}?lang=en&later=off#/`);
  const ids = await page.evaluate(() =>
    [...document.querySelectorAll('a[href*="#/ticket/"]')].map((a) => a.getAttribute('href').split('/').at(-1)),
  );
  const visit = async (n) => {
    for (let i = 0; i < n; i++) {
      const id = ids[i % ids.length];
      await page.evaluate((to) => {
        location.hash = `#/ticket/${to}`;
      }, id);
      await page.locator(`main[data-ticket-id="${id}"]`).waitFor();
    }
  };
  await visit(50);
  const after50 = await heapOf(browser);
  await visit(450);
  const after500 = await heapOf(browser);
  const MB = (n) => `${(n / 1e6).toFixed(1)} MB`;
  single('worker heap after 50 tickets', after50, MB, 40e6);
  single('worker heap after 500 tickets', after500, MB, 40e6);
}

async function heapOf({ context, id }) {
  const cdp = await context.browser().newBrowserCDPSession();
  const { targetInfos } = await cdp.send('Target.getTargets');
  const { targetId } = targetInfos.find((t) => t.type === 'service_worker' && t.url.includes(id));
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: false });
  let next = 1;
  const ask = (method) =>
    new Promise((answer) => {
      const mine = next++;
      cdp.on('Target.receivedMessageFromTarget', ({ message }) => {
        const said = JSON.parse(message);
        if (said.id === mine) answer(said.result);
      });
      cdp.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id: mine, method }) });
    });
  await ask('HeapProfiler.collectGarbage');
  return (await ask('Runtime.getHeapUsage')).usedSize;
}

function weigh() {
  const { content, worker, model, playbook, panel, panelOpened } = sizes();
  single('content script, gzip', content, kB, 40_000);
  single('worker code, gzip', worker, kB, 60_000);
  single('model: phrases and weights of all languages, gzip', model, kB, 1_500_000);
  single('playbook in the worker, gzip (data, no budget of its own)', playbook, kB, 1_500_000);
  single('panel at the start, gzip', panel, kB, 150_000);
  single('panel with everything opened, gzip (loaded later, no budget of its own)', panelOpened, kB, 200_000);
}

function print() {
  const wide = Math.max(...rows.map((r) => r.what.length));
  for (const r of rows)
    console.log(
      `${r.ok ? '  ' : '✗ '}${r.what.padEnd(wide)}  ${r.p50.padStart(9)}  ${r.p95.padStart(9)}   ${r.budget}`,
    );
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(join(root, '.cache/bench.json'), JSON.stringify(rows, null, 1));
  const over = rows.filter((r) => !r.ok).length;
  console.log(over === 0 ? 'every budget is kept' : `${over} over budget`);
  process.exitCode = over === 0 ? 0 : 1;
}
