/** The worker is killed at 200 random moments of a session: nothing lost, nothing doubled, the panel right within a second. */
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tickets } from '../../extension/practice/tickets/registry.ts';
import { type Bench, insertButton, openTicket, replyBox, startBench, until } from '../e2e/desk.ts';
import { chanceFrom, oneOf } from './chance.ts';

const DEATHS = 200;
const SEED = 20261201;

let bench: Bench;
let page: Page;
let panel: Page;
let cdp: CDPSession;

beforeAll(async () => {
  bench = await startBench();
  page = await openTicket(bench, '1042');
  panel = await bench.openPanel(page);
  await panel.locator('header', { hasText: '#1042' }).waitFor();
  cdp = await bench.context.newCDPSession(page);
  await cdp.send('ServiceWorker.enable');
});
afterAll(() => bench?.close());

const ids = tickets.map((t) => t.id);
const pause = (ms: number) => page.evaluate((wait) => new Promise((go) => setTimeout(go, wait)), ms);
const kill = () => cdp.send('ServiceWorker.stopAllWorkers');

/** Everything a box holds, in whatever form it is. */
const draft = () => replyBox(page).inputValue();

async function switchTo(id: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = `#/ticket/${to}`;
  }, id);
}

test(`${DEATHS} deaths`, async () => {
  const chance = chanceFrom(SEED);
  const times: number[] = [];
  const doubled: string[] = [];
  const done = { switch: 0, turn: 0, insert: 0, arrive: 0 };
  let at = '1042';
  for (let n = 0; n < DEATHS; n++) {
    const deed = oneOf(['switch', 'switch', 'turn', 'insert', 'arrive'] as const, chance);
    const moment = Math.floor(chance() * 40);
    done[deed] += 1;
    if (deed === 'switch' || (deed === 'turn' && (await panel.locator('.rhead button').count()) === 0)) {
      at = oneOf(
        ids.filter((id) => id !== at),
        chance,
      );
      await switchTo(at);
      await pause(moment);
      await kill();
    } else if (deed === 'turn') {
      await panel.locator('.rhead button').last().click();
      await pause(moment);
      await kill();
    } else if (deed === 'arrive') {
      await page.evaluate(() => window.dispatchEvent(new CustomEvent('practice:arrive')));
      await pause(moment);
      await kill();
    } else {
      const before = await draft();
      await replyBox(page).click();
      await insertButton(panel).click();
      await pause(moment);
      await kill();
      const text = await draft();
      const added = text.slice(before.length);
      const start = added.trim().slice(0, 24);
      if (start && added.split(start).length > 2) doubled.push(`${n}: ${at}`);
      if (!text.startsWith(before)) doubled.push(`${n}: the draft of ${at} changed`);
    }
    const died = performance.now();
    await until(
      () =>
        panel.evaluate(
          (id) =>
            document.querySelector('header')?.textContent?.includes(id) &&
            document.querySelector('main[data-state="advice"]') !== null,
          at,
        ),
      `the panel to show ${at} after death ${n} (${deed})`,
    );
    times.push(performance.now() - died);
  }
  const sorted = times.toSorted((a, b) => a - b).map(Math.round);
  const [median = 0, p95 = 0, slowest = 0] = [0.5, 0.95, 1].map((q) => sorted[Math.ceil(sorted.length * q) - 1]);
  console.log(
    `worker killed ${DEATHS} times (${JSON.stringify(done)}): panel right after ${median} ms, p95 ${p95} ms, at most ${slowest} ms`,
  );
  expect(doubled).toEqual([]);
  // A second is the promise, and what an idle machine shows; two busy cores are given twice that.
  expect(median).toBeLessThan(1000);
  expect(p95).toBeLessThan(2000);
});
