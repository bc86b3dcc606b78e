/** Real keys in a real window: the commands work while the side panel is closed. Needs Xvfb and xdotool, from Debian. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { installDebian } from '../../scripts/set-up.mjs';
import { type Bench, openTicket, replyBox, startBench, stored, until } from '../e2e/desk.ts';

const DISPLAY = ':93';
let screen: ChildProcess;
let bench: Bench;
let page: Page;

beforeAll(async () => {
  if (!existsSync('/usr/bin/Xvfb') || !existsSync('/usr/bin/xdotool')) installDebian('xvfb', 'xdotool');
  screen = spawn('Xvfb', [DISPLAY, '-screen', '0', '1400x900x24', '-nolisten', 'tcp'], { stdio: 'ignore' });
  await until(() => existsSync('/tmp/.X11-unix/X93'), 'the screen');
  bench = await startBench({
    headless: false,
    viewport: null,
    env: { ...process.env, DISPLAY },
    args: ['--test-type', '--window-size=1300,860', '--window-position=0,0'],
  });
  page = await openTicket(bench, '1042');
  await until(() => stored(bench, '1042'), 'the advice');
});
afterAll(async () => {
  await bench?.close();
  screen?.kill();
});

/** Presses keys as the window system does; the browser's automation keys never reach `commands`. */
function press(keys: string): void {
  const env = { ...process.env, DISPLAY };
  const windows = execFileSync('xdotool', ['search', '--onlyvisible', '--class', 'chromium'], { env, encoding: 'utf8' })
    .trim()
    .split('\n');
  execFileSync('xdotool', ['windowfocus', '--sync', windows.at(-1) ?? '', 'key', '--clearmodifiers', keys], { env });
}

const panels = () =>
  bench.worker.evaluate(
    async () =>
      (await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL' as chrome.runtime.ContextType] })).length,
  );

test('with the panel closed the insert key names the gaps on the page, and inserts once they are filled', async () => {
  expect(await panels()).toBe(0);
  await page.bringToFront();
  await replyBox(page).click();
  press('alt+shift+j');
  const first = await until(async () => (await stored(bench, '1042'))?.notice, 'the first press');
  await page.locator('rapport-toast').waitFor({ state: 'attached' });
  if (first.kind === 'gaps') {
    // What the agent would type into the panel, which stays closed here.
    await bench.worker.evaluate(async () => {
      const all = await chrome.storage.session.get(null);
      for (const [key, value] of Object.entries(all)) {
        if (!key.startsWith('ticket:')) continue;
        const state = value as import('../../src/session/state.ts').TicketState;
        for (const reply of state.advice.replies)
          state.filled[reply.id] = Object.fromEntries(
            [...reply.segments, ...reply.short].flatMap((s) => (s.kind === 'gap' ? [[s.key, 'tomorrow']] : [])),
          );
        await chrome.storage.session.set({ [key]: state });
      }
    });
    await replyBox(page).click();
    press('alt+shift+j');
  }
  await until(async () => (await stored(bench, '1042'))?.notice?.kind === 'inserted', 'the reply to be in');
  expect((await replyBox(page).inputValue()).length).toBeGreaterThan(20);
  press('ctrl+z');
  await until(async () => (await replyBox(page).inputValue()) === '', 'the reply to be out again');
});

test('next and previous turn through the replies', async () => {
  const chosen = async () => (await stored(bench, '1042'))?.chosen;
  press('alt+shift+y');
  const second = await until(chosen, 'a reply to be chosen');
  press('alt+shift+g');
  await until(async () => (await chosen()) !== second, 'the reply before');
});

test('the key opens the panel, and closes it', async () => {
  press('alt+shift+k');
  const panel = await bench.attachPanel();
  await panel.locator('header', { hasText: '#1042' }).waitFor();
  await page.bringToFront();
  press('alt+shift+k');
  await until(async () => (await panels()) === 0, 'the panel to close');
});
