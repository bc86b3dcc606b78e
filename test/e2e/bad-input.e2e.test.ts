/** Pages and threads that are not as they should be: a clear state each, never a crash or a blank panel. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { longTicketId as MANY } from '../../extension/practice/long-ticket.ts';
import { type Bench, insertButton, openTicket, startBench, stored, until } from './desk.ts';

let bench: Bench;
const faults: string[] = [];

beforeAll(async () => {
  bench = await startBench();
  bench.context.on('weberror', (e) => faults.push(String(e.error())));
  await bench.grant('https://desk.example/*');
});
afterAll(() => bench?.close());
afterEach(async () => {
  expect(faults).toEqual([]);
  for (const page of bench.context.pages().slice(1)) await page.close();
});

/** A page of a helpdesk Rapport has never seen, with this body. */
async function show(body: string): Promise<{ page: Page; panel: Page }> {
  const page = await bench.context.newPage();
  await page.route('https://desk.example/**', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<!doctype html><title>Desk</title><body>${body}` }),
  );
  await page.goto('https://desk.example/tickets/7');
  return { page, panel: await bench.openPanel(page) };
}

const stateOf = (panel: Page) => panel.locator('main[data-state]').getAttribute('data-state');
const untilState = (panel: Page, ...states: string[]) =>
  until(async () => states.includes((await stateOf(panel)) ?? ''), `the panel to be ${states.join(' or ')}`);

describe('a page with no ticket', () => {
  test('the list of the practice desk', async () => {
    const page = await bench.context.newPage();
    await page.goto(`${bench.desk.page}?lang=en#/`);
    const panel = await bench.openPanel(page);
    await untilState(panel, 'no-ticket');
    expect((await panel.locator('main').textContent())?.length).toBeGreaterThan(20);
  });

  test('an article with a search box', async () => {
    const { panel } = await show('<h1>How to descale</h1><p>Fill the tank and wait.</p><input type="search">');
    await untilState(panel, 'no-ticket', 'cannot-read');
  });

  test('an empty page', async () => {
    const { panel } = await show('');
    await untilState(panel, 'no-ticket', 'cannot-read');
  });
});

test('a ticket in a shape nobody knows says what was missing', async () => {
  const { panel } = await show(
    '<main data-helpdesk="rapport-practice" data-ticket-id="7"><h1 data-subject>Lid</h1><div>no list of messages here</div></main>',
  );
  await untilState(panel, 'cannot-read');
  expect(await panel.locator('main').textContent()).toMatch(/messages/i);
});

test('an empty thread is an empty state, not a guess', async () => {
  const { panel } = await show(
    '<main data-helpdesk="rapport-practice" data-ticket-id="8"><h1 data-subject>Lid</h1><ol data-thread><li data-message-id="1" data-role="system" data-author="desk"><time datetime="2026-03-02T10:00:00Z"></time><div data-body>Ticket opened</div></li></ol></main>',
  );
  await untilState(panel, 'empty');
});

test('text full of HTML and script shows as text, in the panel and in the box', async () => {
  const attack =
    '<img src=x onerror="document.title=1"><script>document.title=2</script> I am FURIOUS!!! This is the THIRD time!!!';
  const body = attack.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const shown = await show(
    `<main data-helpdesk="rapport-practice" data-ticket-id="9" data-channel="chat"><h1 data-subject>&lt;b&gt;x&lt;/b&gt;</h1><aside data-customer><b data-name="&lt;i&gt;Eve&lt;/i&gt;">E</b></aside><ol data-thread><li data-message-id="1" data-role="customer" data-author="&lt;script&gt;"><time datetime="2026-03-02T10:00:00Z"></time><div data-body><p>${body}</p></div></li></ol><div data-composer="reply"><textarea></textarea></div></main>`,
  );
  await untilState(shown.panel, 'advice');
  const state = await until(() => stored(bench, '9'), 'the advice');
  expect(state.advice.messages).toBe(1);
  expect(await shown.panel.locator('main img, main script').count()).toBe(0);
  await shown.page.locator('textarea').click();
  await insertButton(shown.panel).click();
  await until(async () => (await stored(bench, '9'))?.notice, 'the press');
  expect([await shown.page.title(), await shown.panel.title()]).toEqual(['Desk', 'Rapport']);
});

test('a thousand messages are read, classified and drawn', async () => {
  const page = await openTicket(bench, MANY, 'lang=en&later=off&many=1000');
  const panel = await bench.openPanel(page);
  await untilState(panel, 'advice');
  const state = await until(() => stored(bench, MANY), 'the advice');
  expect(state.advice.messages).toBe(1000);
});

test('no reply box open: the panel offers to copy instead', async () => {
  const { panel } = await show(
    '<main data-helpdesk="rapport-practice" data-ticket-id="10"><h1 data-subject>Lid</h1><ol data-thread><li data-message-id="1" data-role="customer" data-author="Ann"><time datetime="2026-03-02T10:00:00Z"></time><div data-body>Where do I find the invoice?</div></li></ol></main>',
  );
  await untilState(panel, 'advice');
  await panel.locator('footer button', { hasText: 'Copy' }).waitFor();
});
