/** The panel under keys and refreshes: the whole path by keyboard, focus that is never lost, news that is said once. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AdviceView } from '../../src/protocol/view.ts';
import { galleryPage, openGallery } from './browser.mjs';
import { calls, focused, show } from './gallery-steps.ts';

let gallery: Awaited<ReturnType<typeof openGallery>>;
let page: Page;
beforeAll(async () => {
  gallery = await openGallery();
  page = await galleryPage(gallery.browser, gallery.url);
});
afterAll(() => gallery.close());

const said = () => page.textContent('[role=status]');

/** Puts fields of the shown advice view in place of the old ones, as an answer of the worker would. */
const refresh = (fields: Partial<AdviceView>) =>
  page.evaluate((next) => window.gallery.change((view) => ({ ...view, ...next }) as AdviceView), fields);

const shownView = () =>
  page.evaluate(() => {
    let seen: unknown;
    window.gallery.change((view) => {
      seen = view;
      return view;
    });
    return seen as AdviceView;
  });

async function tabTo(start: string): Promise<void> {
  for (let i = 0; i < 40 && !(await focused(page)).startsWith(start); i++) await page.keyboard.press('Tab');
  expect(await focused(page)).toContain(start);
}

test('Tab goes through everything in reading order, and the ring is always seen', async () => {
  await show(page, 'mixed');
  const path: string[] = [];
  for (let i = 0; i < 30; i++) {
    await page.keyboard.press('Tab');
    const at = await focused(page);
    if (at.startsWith(': ') || at === '' || path.includes(at)) break;
    const ring = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).boxShadow);
    expect(ring, at).toMatch(/2px|3px|4px/);
    path.push(at);
  }
  expect(path.map((at) => at.split(':')[0])).toEqual([
    ...['icon', 'icon', 'link not-this', 'q', 'q', 'more', 'q', 'say', 'length', 'icon', 'icon', 'gap', 'gap'],
    ...['fold', 'fold', 'fold', 'fold', 'fold', 'link', 'link', 'primary'],
  ]);
});

test('Enter lights a quote, Esc puts it out, another takes over', async () => {
  await show(page, 'mixed');
  await tabTo('q:');
  await page.keyboard.press('Enter');
  expect(await page.getAttribute('.q', 'aria-pressed')).toBe('true');
  await page.keyboard.press('Escape');
  expect(await page.getAttribute('.q', 'aria-pressed')).toBe('false');
  await page.click('.q >> nth=1');
  await page.click('.q >> nth=2');
  expect(await page.locator('.q[aria-pressed=true]').count()).toBe(1);
  const lit = (await calls(page)).map(([name, place]) => [name, place && (place as { start: number }).start]);
  expect(lit).toEqual([
    ['highlight', 0],
    ['highlight', null],
    ['highlight', 100],
    ['highlight', 0],
  ]);
});

test('Esc without a lit quote asks for nothing', async () => {
  await show(page, 'mixed');
  await page.keyboard.press('Escape');
  expect(await calls(page)).toEqual([]);
});

test('words go into a gap, Tab goes to the next, the hint lists what is left', async () => {
  await show(page, 'mixed');
  await page.click('.hint .link >> text=cause');
  await page.keyboard.type('the van broke down');
  expect((await calls(page)).at(-1)).toEqual(['fill', 'meticulous/0', 'cause', 'the van broke down']);
  expect(await page.textContent('.hint')).toContain('1 gap: slot');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('gap: slot');
});

test('a refresh keeps the focus and what was typed', async () => {
  await show(page, 'mixed');
  await page.click('.hint .link >> text=slot');
  await page.keyboard.type('Friday');
  const { advice, ...view } = await shownView();
  const replies = advice.replies.map((r) => ({
    ...r,
    segments: [{ kind: 'text' as const, text: 'New words.\n' }, ...r.segments],
  }));
  await refresh({ ...view, advice: { ...advice, rev: 'next', replies } });
  expect(await focused(page)).toBe('gap: slot');
  expect(await page.inputValue('[data-gap=slot]')).toBe('Friday');
});

test('when the focused element goes, the heading takes the focus; elsewhere it is left alone', async () => {
  await show(page, 'mixed');
  await page.click('.hint .link >> text=slot');
  await refresh({ chosen: 1 });
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('type');
  await show(page, 'mixed');
  await refresh({ chosen: 1 });
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
});

test('a refresh does not scroll, another ticket begins at the top', async () => {
  await show(page, 'mixed');
  const top = () => page.evaluate(() => document.querySelector('.body')?.scrollTop);
  await page.evaluate(() => document.querySelector('.body')?.scrollTo(0, 60));
  const { advice, ticket } = await shownView();
  await refresh({ advice: { ...advice, rev: 'next' } });
  expect(await top()).toBe(60);
  await refresh({ ticket: { ...ticket, id: 'other' } });
  expect(await top()).toBe(0);
});

test('news is said once, in order of weight', async () => {
  await show(page, 'mixed');
  expect(await said()).toBe('New advice: Going point by point');
  await refresh({ notice: { kind: 'inserted', at: 4e12 } });
  expect(await said()).toBe('Inserted once');
  await refresh({ notice: undefined });
  expect(await said()).toBe('Inserted once');
  await refresh({ notice: { kind: 'not-inserted', at: 4e12 + 1, code: 'rejected' } });
  expect(await said()).toMatch(/^Not inserted: /);
  await refresh({ stale: { text: 'hello?' }, notice: undefined });
  expect(await said()).toBe('Helen Marsh has written again');
});

test('typing into a gap says nothing', async () => {
  await show(page, 'mixed');
  const before = await said();
  await page.fill('[data-gap=cause]', 'x');
  expect(await said()).toBe(before);
});

test('the skeleton is not seen before 150 ms', async () => {
  const seen = await page.evaluate(() => {
    window.gallery.show({ state: 'reading', lang: 'en', theme: 'light' });
    const part = document.querySelector('.late');
    return part ? getComputedStyle(part).visibility : 'missing';
  });
  expect(seen).toBe('hidden');
  await page.waitForSelector('.late', { state: 'visible' });
});

test('insert with gaps left brings the caret to the first one', async () => {
  await show(page, 'mixed');
  await refresh({ notice: { kind: 'gaps', at: 4e12, labels: ['cause', 'slot'] } });
  expect(await focused(page)).toBe('gap: cause');
});

test.each([
  ['mixed', '.primary', ['insert']],
  ['stale', '.primary', ['showNew']],
  ['note-box', '.act .second', ['copyReply']],
  ['no-composer', '.act .second', ['copyReply']],
  ['refused-rejected', '.failed .link', ['copyReply']],
  ['gaps-left', '.hint .link', ['leaveOut', true]],
  ['left-out', '.left-out .link', ['leaveOut', false]],
  ['check-first', '.check input >> nth=1', ['tick', 1, true]],
  ['distress', '.guide-start', ['guide', { to: 'start' }]],
  ['guide-step', '.guide .second >> nth=1', ['guide', { to: 'answer', index: 1 }]],
  ['guide-step', '.guide .link >> nth=-1', ['guide', { to: 'leave' }]],
  ['mixed', '.say', ['insertSayFirst']],
  ['mixed', '.length', ['toggleShort']],
  ['mixed', '.nav .icon >> nth=0', ['choose', 2]],
  ['mixed', '.nav .icon >> nth=1', ['choose', 1]],
  ['not-granted', '.primary', ['grant', 'acme.zendesk.com']],
  ['not-granted', '.second', ['openPracticeDesk']],
  ['not-a-page', '.second', ['openPracticeDesk']],
  ['updated', '.primary', ['reloadPage']],
  ['cannot-read', '.second >> nth=0', ['teach']],
  ['cannot-read', '.second >> nth=1', ['reloadPage']],
  ['no-ticket', '.second', ['teach']],
  ['mixed', '.top .icon >> nth=1', ['openOptions']],
  ['off-here', '.primary', ['speakHere', true]],
  ['kept', '.lede .link', ['showKept']],
  ['taught', '.odds .link', ['correct', null]],
  ['distress', '.help .link', ['openOptions']],
])('in %s, %s asks for %j', async (state, button, [name, ...args]) => {
  await show(page, state);
  await page.click(button);
  const [call] = await calls(page);
  expect(call?.[0]).toBe(name);
  if (args.length > 0) expect(call?.slice(1)).toEqual(args);
});

test('a button that is off asks for nothing', async () => {
  await show(page, 'reading');
  await page.click('.primary', { force: true });
  expect(await calls(page)).toEqual([]);
});

test('stale advice offers no way to insert', async () => {
  await show(page, 'stale');
  expect(await page.locator('.say, .nav').count()).toBe(0);
  expect(await page.textContent('.act')).not.toContain('Insert into');
});

test.each(['check-first', 'distress', 'plain'])('%s shows no bar', async (state) => {
  await show(page, state);
  expect(await page.locator('.band .bar').count()).toBe(0);
});

test('distress has no techniques and no choosing', async () => {
  await show(page, 'distress');
  expect(await page.locator('.tag, .nav .icon').count()).toBe(0);
});

test('what has to be checked first never shows the documents’ name for it', async () => {
  await show(page, 'check-first');
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  expect(await page.textContent('.panel')).not.toContain('misleads');
  await page.click('.check label >> nth=0');
  expect(await page.textContent('.chead')).toContain('1 of 3');
});

test('unbound keys show no hint', async () => {
  await show(page, 'mixed', 'en', { bound: false });
  expect(await page.locator('kbd').count()).toBe(0);
  await show(page, 'mixed');
  expect(await page.locator('kbd').count()).toBe(2);
});

test('text full of HTML is text', async () => {
  await show(page, 'mixed');
  const { advice } = await shownView();
  const html = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
  const lead = { ...advice.lead, quotes: [{ kind: 'words', message: 0, start: 0, end: 9, text: html, why: '' }] };
  const replies = advice.replies.map((reply) => ({
    ...reply,
    segments: [{ kind: 'fact', fact: 'thing', text: html }],
  }));
  await refresh({
    advice: { ...advice, lead, replies, customer: { name: html } } as AdviceView['advice'],
    stale: { text: html },
  });
  expect(await page.locator('.panel img, .panel script').count()).toBe(0);
  expect(await page.textContent('.fresh blockquote')).toContain('<script>');
  expect(await page.title()).not.toMatch(/^\d$/);
});

test('every language of the customer is marked as such', async () => {
  await show(page, 'mixed', 'ru');
  expect(await page.getAttribute('.text', 'lang')).toBe('ru');
  expect(await page.getAttribute('.text', 'dir')).toBe('auto');
  expect(await page.getAttribute('.panel', 'lang')).toBe('ru');
});

// Last, because this page's clock is never its own again.
test('good news goes after six seconds, bad news stays', async () => {
  await page.clock.install();
  await page.reload();
  await show(page, 'mixed');
  // The clock stands still between the steps, or a slow machine would count too.
  const at = (await page.evaluate(() => Date.now())) + 1000;
  await page.clock.pauseAt(at);
  await refresh({ notice: { kind: 'inserted', at } });
  await page.clock.runFor(5900);
  expect(await page.locator('.done').count()).toBe(1);
  await page.clock.runFor(200);
  expect(await page.locator('.done').count()).toBe(0);
  await refresh({ notice: { kind: 'not-inserted', at, code: 'rejected' } });
  await page.clock.runFor(60_000);
  expect(await page.locator('.failed').count()).toBe(1);
});
