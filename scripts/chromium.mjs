// A real Chromium with the built extension in it, as the scripts and the end-to-end tests use it.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { needBrowser, root } from './set-up.mjs';

const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Waits until `look` gives something other than undefined, null or false, and gives that back. */
export async function until(look, what, { timeout = 10_000 } = {}) {
  const end = Date.now() + timeout;
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== null && found !== false) return found;
    if (Date.now() > end) throw new Error(`gave up waiting for ${what}`);
    await new Promise((next) => setTimeout(next, 20));
  }
}

/**
 * Starts the browser with an empty profile and the extension of dist/chrome.
 * @returns the context, the extension's id, and what a person at the browser could do: grant a site, open the panel.
 */
export async function launch({ headless = true, args = [], extension = join(root, 'dist/chrome'), ...options } = {}) {
  const profile = mkdtempSync(join(tmpdir(), 'rapport-'));
  const context = await chromium.launchPersistentContext(profile, {
    headless,
    executablePath: needBrowser(),
    args: [
      ...quiet,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--remote-debugging-port=0',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      ...args,
    ],
    ...options,
  });
  const isOurs = (w) => w.url().startsWith('chrome-extension://');
  const worker =
    context.serviceWorkers().find(isOurs) ?? (await context.waitForEvent('serviceworker', { predicate: isOurs }));
  const id = new URL(worker.url()).host;
  // The worker exists a moment before its script has run, and a click in that moment is lost.
  await until(() => worker.evaluate(() => chrome.action.onClicked.hasListeners()), 'the worker to be ready');
  const attached = [];

  /** Grants a site the way the browser's own prompt would, which no automation can press: first in its list, then by asking. */
  async function grant(pattern) {
    const list = await context.newPage();
    await list.goto('chrome://extensions/');
    await list.evaluate(([ext, site]) => chrome.developerPrivate.addHostPermission(ext, site), [id, pattern]);
    await list.goto(`chrome-extension://${id}/extension/practice/index.html`);
    const granted = await list.evaluate((site) => chrome.permissions.request({ origins: [site] }), pattern);
    await list.close();
    if (!granted) throw new Error(`the browser did not grant ${pattern}`);
    await until(
      () =>
        worker.evaluate(
          async (site) => (await chrome.scripting.getRegisteredContentScripts()).some((s) => s.matches.includes(site)),
          pattern,
        ),
      'the content script to be registered',
    );
  }

  /** Presses the toolbar button on a page: the real side panel opens beside it. */
  async function openPanel(page) {
    await page.bringToFront();
    const cdp = await context.browser().newBrowserCDPSession();
    const targets = async () => (await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] })).targetInfos;
    const tab = (await targets()).find((t) => t.url === page.url());
    await cdp.send('Extensions.triggerAction', { id, targetId: tab.targetId });
    return attachPanel();
  }

  /** Attaches to the open side panel. It is a page that the context itself never lists. */
  async function attachPanel() {
    const port = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0];
    return until(async () => {
      const second = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
      const panel = second
        .contexts()[0]
        .pages()
        .find((p) => p.url().endsWith('/sidepanel/index.html'));
      if (panel) attached.push(second);
      else await second.close();
      return panel;
    }, 'the side panel');
  }

  /** Kills the worker, as the browser does after half a minute of silence. */
  async function killWorker() {
    const cdp = await context.browser().newBrowserCDPSession();
    const workers = async () =>
      (await cdp.send('Target.getTargets')).targetInfos.filter(
        (t) => t.type === 'service_worker' && t.url.includes(id),
      );
    const before = (await workers()).map((t) => t.targetId);
    // Closing the worker's target leaves it running now and then; stopping its version from a page of its own does not.
    const front = context.pages().at(-1);
    const own = await context.newPage();
    await own.goto(`chrome-extension://${id}/icons/rapport-16.png`);
    const page = await context.newCDPSession(own);
    const running = new Set();
    page.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      for (const v of versions) if (v.runningStatus === 'running') running.add(v.versionId);
    });
    await page.send('ServiceWorker.enable');
    await until(async () => {
      const alive = (await workers()).some((t) => before.includes(t.targetId));
      if (alive) for (const versionId of running) await page.send('ServiceWorker.stopWorker', { versionId });
      // Whatever woke it again is a new life with a new id.
      return !alive;
    }, 'the worker to die');
    await own.close();
    await front.bringToFront();
  }

  async function close() {
    await Promise.allSettled(attached.map((b) => b.close()));
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }

  return {
    context,
    id,
    worker,
    profile,
    grant,
    openPanel,
    attachPanel,
    killWorker,
    close,
    url: (path) => `chrome-extension://${id}/${path}`,
  };
}
