/** Steps the browser checks of the panel share. */
import type { Page } from 'playwright-core';
import { languages } from '../../src/thread/thread.ts';
import type { Shown } from './gallery/main.tsx';

export const themes = ['light', 'dark'] as const;
export { languages };

/** Puts a state on the page and waits until nothing moves any more. */
export async function show(page: Page, state: string, lang: Shown['lang'] = 'en', more: Partial<Shown> = {}) {
  await page.evaluate((shown) => window.gallery.show(shown), { state, lang, theme: 'light', ...more } as Shown);
  await still(page);
}

/** Waits until nothing moves any more. */
export const still = (page: Page) =>
  page.waitForFunction(() => document.getAnimations().every((a) => a.playState !== 'running'));

/** What the panel has asked for since the state was shown. */
export const calls = (page: Page) => page.evaluate(() => window.gallery.calls);

/** The focused element in a word or two: its class and its text, label or name. */
export const focused = (page: Page) =>
  page.evaluate(() => {
    const node = document.activeElement;
    if (!(node instanceof HTMLElement)) return '';
    const text = node.getAttribute('placeholder') ?? node.getAttribute('aria-label') ?? node.textContent ?? '';
    return `${node.tagName === 'SUMMARY' ? 'fold' : node.className}: ${text.trim().slice(0, 28)}`;
  });
