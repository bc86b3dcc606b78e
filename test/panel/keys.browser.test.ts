/** The panel by keyboard alone: single keys, what they open, and that they can be switched off. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { galleryPage, openGallery } from './browser.mjs';
import { calls, focused, show } from './gallery-steps.ts';

let gallery: Awaited<ReturnType<typeof openGallery>>;
let page: Page;
beforeAll(async () => {
  gallery = await openGallery();
  page = await galleryPage(gallery.browser, gallery.url);
});
afterAll(() => gallery.close());

const sheet = () => page.locator('.sheet');
const picks = () => page.locator('.pick-label').allTextContents();
const names = async () => (await calls(page)).map(([name, ...args]) => [name, ...args]);

async function open(key: string, state = 'mixed'): Promise<void> {
  await show(page, state);
  await page.keyboard.press(key);
  await sheet().waitFor();
  if (key !== '?') await page.locator('.pick').first().waitFor();
}

describe('single keys', () => {
  test.each([
    ['ArrowRight', ['choose', 1]],
    ['ArrowLeft', ['choose', 2]],
    ['3', ['choose', 2]],
    ['Enter', ['insert']],
  ])('%s asks for %j', async (key, call) => {
    await show(page, 'mixed');
    await page.keyboard.press(key);
    expect(await names()).toEqual([call]);
  });

  test.each([
    ['9', 'mixed'],
    ['0', 'mixed'],
    ['x', 'mixed'],
    ['Enter', 'note-box'],
    ['Enter', 'no-composer'],
    ['ArrowRight', 'distress'],
    ['1', 'stale'],
    ['n', 'stale'],
    ['Enter', 'reading'],
    ['Control+Enter', 'mixed'],
    ['Alt+n', 'mixed'],
  ])('%s in %s asks for nothing', async (key, state) => {
    await show(page, state);
    await page.keyboard.press(key);
    expect(await names()).toEqual([]);
    expect(await sheet().count()).toBe(0);
  });

  test('Enter on stale advice shows the new one', async () => {
    await show(page, 'stale');
    await page.keyboard.press('Enter');
    expect(await names()).toEqual([['showNew']]);
  });

  test('letters and Enter in a gap are the gap’s own', async () => {
    await show(page, 'mixed');
    await page.click('[data-gap=cause]');
    await page.keyboard.type('n/1?');
    await page.keyboard.press('Enter');
    expect(await page.inputValue('[data-gap=cause]')).toBe('n/1?');
    expect((await names()).map(([name]) => name).filter((name) => name !== 'fill')).toEqual([]);
    expect(await sheet().count()).toBe(0);
  });

  test('Enter on a button does what the button does, and only that', async () => {
    await show(page, 'mixed');
    await page.focus('.length');
    await page.keyboard.press('Enter');
    expect((await names()).map(([name]) => name)).toEqual(['toggleShort']);
  });

  test('switched off, they are letters', async () => {
    await show(page, 'mixed', 'en', { keysOff: true });
    for (const key of ['n', '/', '?', '2', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
    expect(await names()).toEqual([]);
    expect(await sheet().count()).toBe(0);
  });
});

describe('“Not this?”', () => {
  test('offers the guess, its neighbours with evidence, and nothing at all', async () => {
    await open('n');
    expect(await picks()).toEqual([
      'Going point by point',
      'Upset',
      'Let down again and again',
      'Set on proving it',
      'Nothing stands out',
    ]);
    expect(await page.locator('.pick-words').count()).toBeGreaterThan(2);
  });

  test('fills up with the guess’s family, never with a suspicion, when the words speak for nothing else', async () => {
    await show(page, 'burst');
    await page.evaluate(() =>
      window.gallery.change((view) =>
        view.state === 'advice' ? { ...view, advice: { ...view.advice, also: [], others: [] } } : view,
      ),
    );
    await page.keyboard.press('n');
    await page.locator('.pick').nth(4).waitFor();
    expect(await picks()).toHaveLength(5);
    expect((await picks()).at(-1)).toBe('Nothing stands out');
  });

  test('a digit chooses; the guess itself changes nothing', async () => {
    await open('n');
    await page.keyboard.press('2');
    expect(await names()).toEqual([['correct', 'angry']]);
    await sheet().waitFor({ state: 'detached' });
    await open('n');
    await page.keyboard.press('1');
    expect(await names()).toEqual([]);
  });

  test('finds any type by name and by meaning, in each language', async () => {
    for (const [lang, words, found] of [
      ['en', 'discount', 'discount-seeker'],
      ['ru', 'скид', 'discount-seeker'],
      ['zh', '折扣', 'discount-seeker'],
    ] as const) {
      await show(page, 'mixed', lang);
      await page.keyboard.press('n');
      await sheet().waitFor();
      await page.keyboard.type(words);
      await page.locator('.pick').first().waitFor();
      await page.keyboard.press('Enter');
      expect((await names()).map(([, type]) => type)).toContain(found);
    }
  });

  test('says so when nothing is found, and Enter then does nothing', async () => {
    await open('n');
    await page.keyboard.type('zzzz');
    await page.locator('.nothing').waitFor();
    await page.keyboard.press('Enter');
    expect(await names()).toEqual([]);
    expect(await sheet().count()).toBe(1);
  });

  test('arrows walk, Enter chooses, Esc gives the focus back', async () => {
    await show(page, 'mixed');
    await page.click('.not-this');
    await page.locator('.pick').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toContain('pick: 2Upset');
    await page.keyboard.press('Escape');
    await sheet().waitFor({ state: 'detached' });
    expect(await focused(page)).toContain('not-this');
    await page.keyboard.press('Enter');
    await page.locator('.pick').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await names()).toEqual([['correct', 'angry']]);
  });

  test('Tab stays inside', async () => {
    await open('n');
    for (let i = 0; i < 15; i++) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('.sheet') !== null)).toBe(true);
    }
  });

  test('never again, and silent here', async () => {
    await open('n');
    await page.locator('.sheet-end .link').first().click();
    expect(await names()).toEqual([['neverShow', 'meticulous']]);
    await open('n');
    await page.locator('.sheet-end .link').last().click();
    expect(await names()).toEqual([['speakHere', false]]);
  });

  test('somebody in trouble is never to be switched off', async () => {
    await open('n', 'distress');
    expect(await page.locator('.sheet-end .link').count()).toBe(1);
  });

  test('closes when the customer writes meanwhile', async () => {
    await open('n');
    await page.evaluate(() => window.gallery.change((view) => ({ ...view, stale: { text: 'hello?' } }) as typeof view));
    await sheet().waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('type');
  });
});

describe('the search among replies', () => {
  test('lists all, narrows by words, chooses', async () => {
    await open('/');
    expect((await picks()).length).toBe(3);
    await page.keyboard.type('refund');
    expect((await picks()).length).toBeLessThan(3);
    await page.keyboard.press('Enter');
    expect((await names())[0]?.[0]).toBe('choose');
  });
});

test('? shows the keys, also where there is no advice; switched off, it says so', async () => {
  await open('?', 'no-ticket');
  expect(await page.locator('.sheet dt').count()).toBe(12);
  await page.keyboard.press('Escape');
  await show(page, 'mixed', 'en', { keysOff: true });
  await page.click('.top .icon >> nth=0');
  await sheet().waitFor();
  expect(await page.locator('.sheet dt').count()).toBe(4);
});

test('the whole sheet runs over no edge at 320 px and at 200 % zoom', async () => {
  for (const [width, height] of [
    [320, 665],
    [180, 332],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const lang of ['en', 'ru', 'zh'] as const)
      for (const key of ['n', '/', '?']) {
        await show(page, 'mixed', lang);
        await page.keyboard.press(key);
        await sheet().waitFor();
        const out = await page.evaluate(() =>
          [...document.querySelectorAll('.sheet, .sheet *:not(.said)')]
            .filter((node) => node.getBoundingClientRect().right > innerWidth + 0.5)
            .map((node) => node.outerHTML.slice(0, 80)),
        );
        expect(out, `${width} ${lang} ${key}`).toEqual([]);
      }
  }
  await page.setViewportSize({ width: 360, height: 665 });
});
