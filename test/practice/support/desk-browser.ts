/** A Chromium for the practice desk's tests, and the ways they open its page. */
import { type Browser, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';

/** The moment all tests hold the desk's clock at: far from midnight in any time zone that matters to the texts. */
export const now = new Date('2026-03-12T12:00:00.000Z');

const quiet = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const startBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', ...quiet] });

interface Opening {
  hash?: string;
  search?: string;
  dark?: boolean;
  width?: number;
}

/** Opens the desk in a context of its own, with the clock held and no timed arrivals unless `search` says otherwise. */
export async function openDesk(browser: Browser, opening: Opening = {}): Promise<Page> {
  const { hash = '', search = `?lang=en&later=off&now=${now.toISOString()}`, dark = false, width = 1280 } = opening;
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    colorScheme: dark ? 'dark' : 'light',
    timezoneId: 'UTC',
  });
  const page = await context.newPage();
  await page.goto(`${inject('deskUrl')}${search}${hash}`);
  await page.locator('[data-helpdesk] h1').waitFor({ state: 'attached' });
  return page;
}
