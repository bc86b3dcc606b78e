/** What the checks of the panel's layout look for, inside the page. */
import type { Page } from 'playwright-core';
import { galleryPage, type openGallery } from './browser.mjs';

declare global {
  interface Window {
    look: () => string[];
  }
}

/** Unfolds everything; elements that reach over the right edge, and boxes that would scroll sideways. */
export function overflowing(): string[] {
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
export function hidden(): string[] {
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
export async function looking(
  gallery: Awaited<ReturnType<typeof openGallery>>,
  look: () => string[],
  width: number,
  height = 665,
): Promise<Page> {
  const page = await galleryPage(gallery.browser, gallery.url, { width, height });
  await page.addScriptTag({ content: `window.look = ${look.toString()}` });
  return page;
}
