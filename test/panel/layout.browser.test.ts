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

interface Seen {
  state: string;
  lang: string;
  found: string[];
}

/** Shows states one after the other inside the page and gives those in which `look` (kept there as `window.look`) finds something. */
const through = (page: Page, states: readonly string[]): Promise<Seen[]> =>
  page.evaluate(
    async ([all, langs]) => {
      const seen: Seen[] = [];
      for (const state of all)
        for (const lang of langs) {
          // A frame in between: React takes fifty drawings in one task for a loop.
          await new Promise(requestAnimationFrame);
          window.gallery.show({ state, lang, theme: 'light' });
          const found = window.look();
          if (found.length > 0) seen.push({ state, lang, found });
        }
      return seen;
    },
    [states, languages] as const,
  );

declare global {
  interface Window {
    look: () => string[];
  }
}

/** Unfolds everything; elements that reach over the right edge, and boxes that would scroll sideways. */
function overflowing(): string[] {
  for (const fold of document.querySelectorAll('details')) fold.open = true;
  const wide = (node: Element) => node.getBoundingClientRect().right > innerWidth + 0.5;
  const boxes = [document.documentElement, ...document.querySelectorAll('.body, .whole, .act')];
  const scrolling = boxes.filter((box) => box.scrollWidth > box.clientWidth + 1);
  const reaching = [...document.querySelectorAll('.panel *:not(.said, .said *)')].filter(
    (node) => wide(node) && !node.closest('.q > span, .facts, .sum, svg'),
  );
  return [...scrolling, ...reaching].map((node) => node.outerHTML.slice(0, 100));
}

/** Parts of the middle that are not wholly above the footer, and a footer that is not wholly in the window. */
function hidden(): string[] {
  const foot = document.querySelector('.act')?.getBoundingClientRect();
  const button = document.querySelector('.act > :last-child')?.getBoundingClientRect();
  if (!foot || !button || button.bottom > innerHeight) return ['the button'];
  const parts = ['#type', '.band .quotes', '.advice', '.glad', '.check', '.help', '.rhead'];
  return parts.filter((part) => {
    const node = document.querySelector(part);
    return node !== null && node.getBoundingClientRect().bottom > foot.top;
  });
}

/** A page of this size that looks for one kind of fault. */
async function looking(look: () => string[], width: number, height = 665): Promise<Page> {
  const page = await galleryPage(gallery.browser, gallery.url, { width, height });
  await page.addScriptTag({ content: `window.look = ${look.toString()}` });
  return page;
}

test.each([320, 360, 420, 180])('nothing runs over the edge at %d px', async (width) => {
  const page = await looking(overflowing, width, width === 180 ? 332 : 665);
  expect(await through(page, stateNames)).toEqual([]);
  await page.context().close();
});

test('words without a place to break stay inside', async () => {
  const page = await looking(overflowing, 320);
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
  expect(await page.evaluate(() => window.look())).toEqual([]);
  await page.context().close();
});

const moods = ['mixed', 'likely', 'burst', 'plain', 'distress', 'check-first', 'filled', 'short', 'stale', 'note-box'];

test.each([360, 320])('what matters needs no scrolling at %d × 665', async (width) => {
  const page = await looking(hidden, width);
  expect(await through(page, moods)).toEqual([]);
  await page.context().close();
});

test('the checks themselves see what is wrong', async () => {
  const wide = await looking(overflowing, 360);
  await wide.addStyleTag({ content: '.who { inline-size: 500px }' });
  expect(await through(wide, ['mixed'])).toHaveLength(languages.length);
  const low = await looking(hidden, 360, 450);
  expect(await through(low, ['mixed'])).toHaveLength(languages.length);
  await Promise.all([wide.context().close(), low.context().close()]);
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
