/** A browser with the extension and the practice desk in it, and the few gestures every end-to-end test makes. */
import type { BrowserContext, Page, Worker } from 'playwright-core';
import { launch, until } from '../../scripts/chromium.mjs';
import { serveDesk } from '../../scripts/serve.mjs';
import type { TicketState } from '../../src/session/state.ts';

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

/** Presses Insert in the panel until the reply is in: the first press may only name the gaps. */
export async function insertFromPanel(bench: Bench, panel: Page, id: string): Promise<void> {
  await insertButton(panel).click();
  const pressed = await until(async () => (await stored(bench, id))?.notice, 'the press to count');
  if (pressed.kind === 'gaps') await insertButton(panel).click();
  await panel.locator('.done').waitFor();
}
