/** The first message where it stands apart from the answers: a description above the comments. */
import { isShown } from '../field.ts';
import { hooksOf, isOutside } from './candidates.ts';
import { originalOf } from './flat.ts';
import { weightOf } from './quality.ts';
import { openingHook, openingTitle } from './words.ts';

/** The block of the first message, outside and above `items`; null when there is none. */
export function openingAbove(root: Element, items: readonly Element[]): Element | null {
  const [first] = items;
  if (!first) return null;
  const outside = isOutside(root);
  const above = (element: Element) => (element.compareDocumentPosition(first) & 4) !== 0 && !element.contains(first);
  const fits = (element: Element) =>
    above(element) &&
    !outside(element) &&
    !items.some((item) => item.contains(element)) &&
    element.closest('aside') === null &&
    weightOf(element) >= 15 &&
    isShown(originalOf(element)) &&
    !element.matches('meta, textarea, input');
  for (const element of root.querySelectorAll('[class], [id], [data-testid], [data-test-id]')) {
    if (openingHook.test(hooksOf(element)) && fits(element)) return element;
  }
  for (const title of root.querySelectorAll('h2, h3, h4, h5, dt, th, strong, [role="heading"]')) {
    const next = title.nextElementSibling;
    if (openingTitle.test((title.textContent ?? '').trim()) && next && fits(next)) return next;
  }
  return null;
}
