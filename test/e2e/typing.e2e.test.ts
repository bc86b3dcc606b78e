/** Typing in the helpdesk loses no frame to the extension: a trace of the page, counting only the time of our own script. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Bench, openTicket, replyBox, startBench } from './desk.ts';

/** Milliseconds of a frame at 60 Hz. */
const FRAME = 1000 / 60;

interface TraceEvent {
  name: string;
  /** Microseconds, of the clock and of the processor. The latter leaves out what other programs take. */
  dur?: number;
  tdur?: number;
  args: { data?: { url?: string; interactionId?: number } };
}

let bench: Bench;
let page: Page;
let browser: Browser;

beforeAll(async () => {
  bench = await startBench();
  page = await openTicket(bench, '9000', 'later=off&lang=en&many=200');
  const panel = await bench.openPanel(page);
  await panel.locator('header', { hasText: '#9000' }).waitFor();
  const found = bench.context.browser();
  if (!found) throw new Error('the context has no browser to trace');
  browser = found;
});
afterAll(() => bench?.close());

async function traced(work: () => Promise<void>): Promise<TraceEvent[]> {
  await browser.startTracing(page, { categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'] });
  await work();
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  return trace.traceEvents;
}

/** Milliseconds of the processor of each call into our content script. */
const ours = (events: TraceEvent[]): number[] =>
  events
    .filter(({ name, args }) => name === 'FunctionCall' && args.data?.url?.startsWith(`chrome-extension://${bench.id}`))
    .map(({ tdur, dur }) => (tdur ?? dur ?? 0) / 1000);

const typed = 'Graham, thank you for the details. The courier comes on Friday. ';

test('no call into the content script takes a frame while the agent types', async () => {
  const box = replyBox(page);
  await box.click();
  const calls = ours(await traced(() => box.pressSequentially(typed)));
  expect(await box.inputValue()).toBe(typed);
  expect(Math.max(0, ...calls)).toBeLessThan(FRAME);
  expect(calls.reduce((sum, ms) => sum + ms, 0) / typed.length).toBeLessThan(FRAME / 4);
});

test('nor while a new message arrives under the typing', async () => {
  const box = replyBox(page);
  const before = await box.inputValue();
  const calls = ours(
    await traced(async () => {
      await box.pressSequentially(typed.slice(0, 20));
      await page.evaluate(() =>
        window.dispatchEvent(new CustomEvent('practice:arrive', { detail: { text: 'One more thing: where is it?' } })),
      );
      await box.pressSequentially(typed.slice(20));
    }),
  );
  expect(await box.inputValue()).toBe(before + typed);
  expect(calls.length).toBeGreaterThan(0);
  expect(Math.max(...calls)).toBeLessThan(FRAME);
});
