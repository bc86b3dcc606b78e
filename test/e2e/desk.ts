/** A browser with the extension and the practice desk in it, and the few gestures every end-to-end test makes. */
import type { BrowserContext, Page, Worker } from 'playwright-core';
import { launch, until } from '../../scripts/chromium.mjs';
import { serveDesk } from '../../scripts/serve.mjs';
import { openGaps } from '../../src/replies/render.ts';
import type { TicketState } from '../../src/session/state.ts';
import { chosenIndex } from '../../src/session/steps.ts';

export { until };

export interface Bench {
  context: BrowserContext;
  worker: Worker;
  id: string;
  desk: { origin: string; page: string };
  grant(pattern: string): Promise<void>;
  openPanel(page: Page): Promise<Page>;
  attachPanel(): Promise<Page>;
  killWorker(): Promise<void>;
  url(path: string): string;
  close(): Promise<void>;
}

/** Starts everything; the practice desk's site is granted unless `granted` is false. */
export async function startBench({
  granted = true,
  ...options
}: {
  granted?: boolean;
  [option: string]: unknown;
} = {}): Promise<Bench> {
  const desk = await serveDesk();
  const browser = await launch(options);
  if (granted) await browser.grant('http://127.0.0.1/*');
  const close = async () => {
    await browser.close();
    await desk.close();
  };
  return { ...browser, desk, close };
}

/** Opens a practice ticket in a tab of its own; timed arrivals are off unless a test asks for them. */
export async function openTicket({ context, desk }: Bench, id: string, flags = 'later=off&lang=en'): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${desk.page}?${flags}#/ticket/${id}`);
  return page;
}

/** What the worker keeps about a ticket, in whatever tab. A dead worker cannot be asked: look at the panel then. */
export const stored = ({ worker }: Bench, id: string): Promise<TicketState | undefined> =>
  worker.evaluate(async (ticket) => {
    const all = await chrome.storage.session.get(null);
    return Object.entries(all).find(([key]) => key.startsWith('ticket:') && key.endsWith(`|${ticket}`))?.[1] as
      | TicketState
      | undefined;
  }, id);

export const replyBox = (page: Page) => page.locator('[data-composer="reply"] textarea');

/** The panel's one primary button. */
export const insertButton = (panel: Page) => panel.locator('footer .primary');

/** How many gaps of the chosen reply are still empty, as the worker keeps them. */
export function openGapsOf(state: TicketState | undefined): number {
  const reply = state?.advice.replies[chosenIndex(state)];
  if (!state || !reply) return -1;
  return openGaps(state.short ? reply.short : reply.segments, state.filled[reply.id]).length;
}

/** Fills every gap of the drawn reply with its label in brackets. */
export async function fillGaps(panel: Page): Promise<void> {
  for (const gap of await panel.locator('.text input').all())
    if (!(await gap.inputValue())) await gap.fill(`[${await gap.getAttribute('placeholder')}]`);
}

/** Fills what is open and presses Insert: a reply with gaps never goes in. */
export async function insertFromPanel(bench: Bench, panel: Page, id: string): Promise<void> {
  await panel.locator('header', { hasText: `#${id}` }).waitFor();
  await fillGaps(panel);
  await until(async () => openGapsOf(await stored(bench, id)) === 0, 'the gaps to be kept');
  await insertButton(panel).click();
  await panel.locator('.done').waitFor();
}
