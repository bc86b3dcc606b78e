/** Redmine 5, real and unmodified: what is read equals the ground truth, and the reply lands in its notes. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, until } from '../../scripts/chromium.mjs';
import { textOf } from '../../src/replies/render.ts';
import type { TicketState } from '../../src/session/state.ts';
import type { Thread } from '../../src/thread/thread.ts';
import { fillGaps, openGapsOf } from '../e2e/desk.ts';
import { isOnNetwork, recordRequests } from '../e2e/requests.ts';
import { differencesInRedmine, type RedmineTruth, signIn, startLab, stopLab } from './redmine-lab.ts';
import type { TruthTicket } from './rt5-truth.ts';

let truth: RedmineTruth;
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

const readThread = (browser: Browser, ticket: TruthTicket) =>
  until(() => threadOf(browser, ticket.number), `the thread of ${ticket.key}`);

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
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/\r?\n{2,}/g, '\n')
    .trim();

const ticketAt = (n: number): TruthTicket => {
  const ticket = truth.tickets[n];
  if (!ticket) throw new Error(`the lab has no ticket ${n}`);
  return ticket;
};

/** The last note as Redmine stored it: the form for editing it holds the source, not the rendered text. */
async function storedNotes(page: Page, ticket: TruthTicket): Promise<string> {
  const last = page.locator('#history .journal.has-notes').last();
  const id = (await last.getAttribute('id'))?.replace('change-', '');
  const edit = await page.request.get(`${truth.base_url}/journals/${id}/edit.js`, {
    headers: { 'X-Requested-With': 'XMLHttpRequest', Referer: ticket.url },
  });
  const form = /<textarea[^>]*journal\[notes\][^>]*>(?:\\n|\n)?([\s\S]*?)<\\?\/textarea>/.exec(
    unescaped(await edit.text()),
  );
  return decoded(form?.[1] ?? '');
}

/** Rails answers with JavaScript that holds the form as a string literal. */
const unescaped = (script: string) =>
  script.replace(/\\(n|r|t|.)/g, (_, c: string) => ({ n: '\n', r: '\r', t: '\t' })[c] ?? c);
const decoded = (html: string) =>
  html
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');

describe.each(['nadia', 'felix'])('signed in as %s', (login) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    // What one agent sends would be in the other's threads.
    truth = startLab();
    ({ browser, page } = await startAs(login));
  });
  afterAll(() => browser?.close());

  const notes = () => page.locator('textarea#issue_notes');

  /** The ticket's page with the panel beside it and Redmine's form open, as an agent would. */
  async function openForm(ticket: TruthTicket): Promise<Page> {
    await page.goto(ticket.url);
    await readThread(browser, ticket);
    const panel = await browser.openPanel(page);
    await panel.locator('header', { hasText: `#${ticket.number}` }).waitFor();
    await page.locator('#content > .contextual a.icon-edit').first().click();
    await notes().click();
    return panel;
  }

  test('every ticket is read as it was written: roles, authors, times to the minute, texts', async () => {
    const wrong: string[] = [];
    for (const ticket of truth.tickets) {
      await page.goto(ticket.url);
      wrong.push(...differencesInRedmine(await readThread(browser, ticket), ticket));
    }
    expect(wrong).toEqual([]);
  });

  test('the page is left as it was', async () => {
    const ticket = ticketAt(0);
    await page.goto(ticket.url);
    await readThread(browser, ticket);
    const html = () => page.evaluate(() => document.documentElement.outerHTML);
    const before = await html();
    await browser.worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      await chrome.tabs.sendMessage(tab?.id ?? 0, { name: 'content.report', ask: {} });
    });
    expect(await html()).toBe(before);
  });

  test('the reply goes into the notes once and out with one Ctrl+Z', async () => {
    const ticket = ticketAt(0);
    const panel = await openForm(ticket);
    const seen = await recordRequests(browser);
    await page.keyboard.type('Dear colleague. ');
    const before = await notes().inputValue();
    const reply = squeeze(await pressInsert(browser, panel, ticket.number));
    const after = squeeze(await notes().inputValue());
    expect(after.split(reply)).toHaveLength(2);
    expect(after.startsWith('Dear colleague.')).toBe(true);
    expect(await page.locator('textarea#issue_description').inputValue()).not.toContain(reply);
    await page.keyboard.press('Control+z');
    expect(await notes().inputValue()).toBe(before);
    expect(seen.filter(isOnNetwork).filter((r) => r.byExtension)).toEqual([]);
    await notes().fill('');
  });

  test('after sending, the server holds exactly the reply', async () => {
    const ticket = ticketAt(login === 'nadia' ? 1 : 2);
    const panel = await openForm(ticket);
    await pressInsert(browser, panel, ticket.number);
    const sent = await notes().inputValue();
    await page.locator('form#issue-form input[name=commit]').click();
    await page.locator('#flash_notice').waitFor();
    expect((await storedNotes(page, ticket)).replace(/\r\n/g, '\n').trim()).toBe(sent.trim());
  });

  test('in private notes nothing goes in', async () => {
    const ticket = ticketAt(3);
    const panel = await openForm(ticket);
    await page.locator('#issue_private_notes').check();
    await panel.locator('.dest.note').waitFor();
    const ref = { origin: truth.base_url, helpdesk: 'redmine', id: String(ticket.number) };
    const answer = await browser.worker.evaluate(
      async (ask) => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        return chrome.tabs.sendMessage(tab?.id ?? 0, { name: 'content.insert', ask });
      },
      { ticket: ref, text: 'Not for colleagues.', heard: 99, before: Date.now() + 5000 },
    );
    expect(JSON.stringify(answer)).toContain('note-box');
    expect(await notes().inputValue()).toBe('');
    await page.locator('#issue_private_notes').uncheck();
    await panel.locator('.dest:not(.note)').waitFor();
  });
});
