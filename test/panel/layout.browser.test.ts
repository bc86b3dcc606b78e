/** One glance: nothing runs out of the panel at any width, and what matters needs no scrolling at 360 × 665. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { galleryPage, openGallery } from './browser.mjs';
import { stateNames } from './fixtures.ts';
import { languages, show } from './gallery-steps.ts';
import { hidden, looking, overflowing } from './look.ts';

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

test.each([320, 360, 420, 180])('nothing runs over the edge at %d px', async (width) => {
  const page = await looking(gallery, overflowing, width, width === 180 ? 332 : 665);
  expect(await through(page, stateNames)).toEqual([]);
  await page.context().close();
});

test('words without a place to break stay inside', async () => {
  const page = await looking(gallery, overflowing, 320);
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
  const page = await looking(gallery, hidden, width);
  expect(await through(page, moods)).toEqual([]);
  await page.context().close();
});

test('the checks themselves see what is wrong', async () => {
  const wide = await looking(gallery, overflowing, 360);
  await wide.addStyleTag({ content: '.who { inline-size: 500px }' });
  expect(await through(wide, ['mixed'])).toHaveLength(languages.length);
  const low = await looking(gallery, hidden, 360, 450);
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
