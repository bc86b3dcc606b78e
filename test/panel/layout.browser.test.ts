/** One glance: nothing runs out of the panel at any width, and what matters needs no scrolling at 360 × 665. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { galleryPage, openGallery } from './browser.mjs';
import { stateNames } from './fixtures.ts';
import { languages, show } from './gallery-steps.ts';

let gallery: Awaited<ReturnType<typeof openGallery>>;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery.close());

/** Elements that reach over the right edge, and boxes that would scroll sideways. */
const overflowing = (page: Page) =>
  page.evaluate(() => {
    const wide = (node: Element) => node.getBoundingClientRect().right > innerWidth + 0.5;
    const boxes = [document.documentElement, ...document.querySelectorAll('.body, .whole, .act')];
    const scrolling = boxes.filter((box) => box.scrollWidth > box.clientWidth + 1);
    const reaching = [...document.querySelectorAll('.panel *:not(.said, .said *)')].filter(
      (node) => wide(node) && !node.closest('.q > span, .facts, .sum, svg'),
    );
    return [...scrolling, ...reaching].map((node) => node.outerHTML.slice(0, 100));
  });

test.each([320, 360, 420, 180])('nothing runs over the edge at %d px', async (width) => {
  const page = await galleryPage(gallery.browser, gallery.url, { width, height: width === 180 ? 332 : 665 });
  const found: Record<string, string[]> = {};
  for (const lang of languages)
    for (const state of stateNames) {
      await show(page, state, lang);
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      const broken = await overflowing(page);
      if (broken.length > 0) found[`${state} ${lang}`] = broken;
    }
  await page.context().close();
  expect(found).toEqual({});
});

test('a name, a quote and a fact without a place to break stay inside', async () => {
  const page = await galleryPage(gallery.browser, gallery.url, { width: 320 });
  await show(page, 'mixed');
  await page.evaluate(() => {
    window.gallery.change((view) => {
      if (view.state !== 'advice') return view;
      const long = 'Donaudampfschifffahrtsgesellschaft'.repeat(6);
      const { advice } = view;
      const segments = [{ kind: 'fact' as const, fact: 'thing' as const, text: long }];
      const replies = advice.replies.map((reply) => ({ ...reply, title: long, why: long, segments }));
      const card = { ...advice.card, name: long, do: [long], avoid: [long] };
      return { ...view, advice: { ...advice, card, replies, customer: { ...advice.customer, name: long } } };
    });
  });
  expect(await overflowing(page)).toEqual([]);
  await page.context().close();
});

/** Parts of the middle that are not wholly above the footer, and a footer that is not wholly in the window. */
const hidden = (page: Page) =>
  page.evaluate(() => {
    const foot = document.querySelector('.act')?.getBoundingClientRect();
    const button = document.querySelector('.act > :last-child')?.getBoundingClientRect();
    if (!foot || !button || button.bottom > innerHeight) return ['the button'];
    const parts = ['#type', '.band .quotes', '.advice', '.glad', '.check', '.help', '.rhead'];
    return parts.filter((part) => {
      const node = document.querySelector(part);
      return node && node.getBoundingClientRect().bottom > foot.top;
    });
  });

const moods = ['mixed', 'likely', 'burst', 'plain', 'distress', 'check-first', 'filled', 'short', 'stale', 'note-box'];

test.each([360, 320])('what matters needs no scrolling at %d × 665', async (width) => {
  const page = await galleryPage(gallery.browser, gallery.url, { width });
  const found: Record<string, string[]> = {};
  for (const lang of languages)
    for (const state of moods) {
      await show(page, state, lang);
      const below = await hidden(page);
      if (below.length > 0) found[`${state} ${lang}`] = below;
    }
  await page.context().close();
  expect(found).toEqual({});
});

test('the button stays where it is in every state with advice', async () => {
  const page = await galleryPage(gallery.browser, gallery.url);
  const places = new Set<number>();
  for (const state of [...moods, 'inserted', 'gaps-left', 'refused-rejected', 'no-composer', 'reading']) {
    await show(page, state);
    places.add(
      await page.evaluate(() => document.querySelector('.act > button:last-child')?.getBoundingClientRect().top ?? -1),
    );
  }
  expect([...places]).toHaveLength(1);
  await page.context().close();
});
