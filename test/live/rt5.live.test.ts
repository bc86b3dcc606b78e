/** Request Tracker 5, real and unmodified: what is read equals the ground truth, and the reply lands in its editors. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, until } from '../../scripts/chromium.mjs';
import { textOf } from '../../src/replies/render.ts';
import type { TicketState } from '../../src/session/state.ts';
import type { Thread } from '../../src/thread/thread.ts';
import { fillGaps, openGapsOf } from '../e2e/desk.ts';
import { isOnNetwork, recordRequests } from '../e2e/requests.ts';
import { signIn, startLab, stopLab } from './rt5-lab.ts';
import { differences, type Truth, type TruthTicket } from './rt5-truth.ts';

let truth: Truth;
beforeAll(() => {
  truth = startLab();
});
afterAll(stopLab);

type Browser = Awaited<ReturnType<typeof launch>>;

/** A browser with the lab granted and the agent signed in; the worker's incoming threads are kept for comparing. */
async function startAs(login: string): Promise<{ browser: Browser; page: Page }> {
  const browser = await launch({ timezoneId: 'UTC', locale: 'en', viewport: { width: 1200, height: 900 } });
  await browser.grant('http://127.0.0.1/*');
  await browser.worker.evaluate(() => {
    const kept: Record<string, unknown> = {};
    Object.assign(globalThis, { threads: kept });
    chrome.runtime.onMessage.addListener((message) => {
      if (message?.name === 'page.thread') kept[message.ask.ticket.id] = message.ask.thread;
    });
  });
  const page = await browser.context.newPage();
  await signIn(page, truth, login);
  return { browser, page };
}

const threadOf = ({ worker }: Browser, id: number): Promise<Thread | undefined> =>
  worker.evaluate((n) => (globalThis as unknown as { threads: Record<string, Thread> }).threads[n], id);

const stateOf = ({ worker }: Browser, id: number): Promise<TicketState | undefined> =>
  worker.evaluate(async (n) => {
    const all = await chrome.storage.session.get(null);
    return Object.entries(all).find(([key]) => key.startsWith('ticket:') && key.endsWith(`|${n}`))?.[1] as
      | TicketState
      | undefined;
  }, id);

/** The thread once it has as many messages as the truth says; the page loads its history piece by piece. */
const wholeThread = (browser: Browser, ticket: TruthTicket) =>
  until(async () => {
    const thread = await threadOf(browser, ticket.number);
    return thread && thread.messages.length >= ticket.messages.length && thread;
  }, `all messages of ${ticket.key}`);

/** Fills what is missing, presses Insert, and gives back the text that went in. */
async function pressInsert(browser: Browser, panel: Page, id: number): Promise<string> {
  await fillGaps(panel);
  await until(async () => openGapsOf(await stateOf(browser, id)) === 0, 'the gaps to be kept');
  await panel.locator('footer .primary').click();
  await panel.locator('.done').waitFor();
  const state = await stateOf(browser, id);
  const reply = state?.advice.replies[0];
  return textOf(reply?.segments ?? [], state?.filled[reply?.id ?? '']);
}

const squeeze = (text: string) =>
  text
    .replace(/\u00a0/g, ' ')
    .replace(/[ \t]+/g, ' ')
    .replace(/\n{2,}/g, '\n')
    .trim();

describe.each(['irina', 'tom'])('signed in as %s', (login) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    ({ browser, page } = await startAs(login));
  });
  afterAll(() => browser?.close());

  test('every ticket is read as it was written: roles, authors, times to the minute, texts', async () => {
    const wrong: string[] = [];
    for (const ticket of truth.tickets) {
      await page.goto(ticket.url);
      await page.locator('.history .transaction').first().waitFor();
      const all = page.locator('#LoadAllHistory');
      if (await all.count()) await all.first().evaluate((el) => (el as HTMLElement).click());
      wrong.push(...differences(await wholeThread(browser, ticket), ticket));
    }
    expect(wrong).toEqual([]);
  });

  test('the page is left as it was', async () => {
    const [ticket] = truth.tickets;
    if (!ticket) throw new Error('the lab has no ticket');
    await page.goto(ticket.url);
    await wholeThread(browser, ticket);
    const html = () => page.evaluate(() => document.documentElement.outerHTML);
    // The tracker loads its history piece by piece and slides it open: its own changes must have ended.
    await page.waitForLoadState('networkidle');
    const before = await until(async () => {
      const now = await html();
      await page.evaluate(async () => {
        for (let frame = 0; frame < 30; frame++) await new Promise(requestAnimationFrame);
      });
      return (await html()) === now && now;
    }, 'the page to come to rest');
    await browser.worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      await chrome.tabs.sendMessage(tab?.id ?? 0, { name: 'content.report', ask: {} });
    });
    expect(await html()).toBe(before);
  });

  test('the advice stands beside the ticket and goes with it to the reply form; the reply goes in once and out with one Ctrl+Z', async () => {
    const ticket = truth.tickets[0];
    if (!ticket) throw new Error('the lab has no ticket');
    await page.goto(ticket.url);
    await wholeThread(browser, ticket);
    const panel = await browser.openPanel(page);
    await panel.locator('header', { hasText: `#${ticket.number}` }).waitFor();
    const seen = await recordRequests(browser);

    await page.goto(`${truth.base_url}/Ticket/Update.html?id=${ticket.number}&Action=Respond`);
    const editor =
      login === 'irina'
        ? page.frameLocator('iframe.cke_wysiwyg_frame').locator('body')
        : page.locator('textarea#UpdateContent');
    const content = () =>
      editor.evaluate((el) => (el instanceof HTMLTextAreaElement ? el.value : (el as HTMLElement).innerText));
    await editor.click();
    await page.keyboard.type('Dear colleague. ');
    const before = await content();
    const reply = await pressInsert(browser, panel, ticket.number);
    const after = squeeze(await content());
    expect(after).toContain(squeeze(reply));
    expect(after.split(squeeze(reply))).toHaveLength(2);
    expect(after.startsWith('Dear colleague.')).toBe(true);
    await page.keyboard.press('Control+z');
    expect(squeeze(await content())).toBe(squeeze(before));
    expect(seen.filter(isOnNetwork).filter((r) => r.byExtension)).toEqual([]);
    expect(seen.filter(isOnNetwork).length).toBeGreaterThan(0);
  });

  test('after sending, the server holds exactly the reply', async () => {
    const ticket = truth.tickets[1];
    if (!ticket) throw new Error('the lab has no second ticket');
    await page.goto(ticket.url);
    await wholeThread(browser, ticket);
    const panel = await browser.openPanel(page);
    await panel.locator('header', { hasText: `#${ticket.number}` }).waitFor();
    await page.goto(`${truth.base_url}/Ticket/Update.html?id=${ticket.number}&Action=Respond`);
    const editor =
      login === 'irina'
        ? page.frameLocator('iframe.cke_wysiwyg_frame').locator('body')
        : page.locator('textarea#UpdateContent');
    await editor.click();
    const reply = await pressInsert(browser, panel, ticket.number);
    await page.locator('[name=SubmitTicket]').first().click();
    await page.waitForURL(/Display\.html/);
    const all = page.locator('#LoadAllHistory');
    await page.locator('.history .transaction').first().waitFor();
    if (await all.count()) await all.first().evaluate((el) => (el as HTMLElement).click());
    const sent = await until(async () => {
      const thread = await threadOf(browser, ticket.number);
      const last = thread?.messages.findLast((m) => m.role === 'agent');
      return last && squeeze(last.text).includes(squeeze(reply).slice(0, 30)) && last;
    }, 'the sent reply in the thread');
    expect(squeeze(sent.text)).toBe(squeeze(reply));
  });

  test('in the comment box nothing goes in', async () => {
    const ticket = truth.tickets[2];
    if (!ticket) throw new Error('the lab has no third ticket');
    await page.goto(ticket.url);
    await wholeThread(browser, ticket);
    const panel = await browser.openPanel(page);
    await panel.locator('header', { hasText: `#${ticket.number}` }).waitFor();
    await page.goto(`${truth.base_url}/Ticket/Update.html?id=${ticket.number}&Action=Comment`);
    await panel.locator('.dest.note').waitFor();
  });
});
