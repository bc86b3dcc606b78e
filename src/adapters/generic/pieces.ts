/**
 * Blocks that hold several messages of one person ("grouped" bubbles): each bubble becomes a message of its own and keeps
 * the group's name and time.
 */

const paragraph = /^(?:P|LI|TR|TD|BR|SPAN|A|B|I|STRONG|EM|BLOCKQUOTE|PRE|H\d|IMG|BUTTON|DT|DD)$/;

const wordsIn = (element: Element) => (element.textContent ?? '').replace(/\s+/g, '').length;

/** What stands in place of one block: itself, or its bubbles. Parallel to `items`. */
export function piecesOf(items: readonly Element[]): Element[][] {
  const name = bubbleName(items);
  return items.map((item) => {
    const bubbles = name ? bubblesIn(item, name) : [];
    return bubbles.length > 1 ? bubbles : [item];
  });
}

/** The class of blocks of which some items hold several and nearly all hold one, with most of the words in them. */
function bubbleName(items: readonly Element[]): string | null {
  const counts = new Map<string, number[]>();
  for (const [at, item] of items.entries()) {
    for (const element of item.querySelectorAll('[class]')) {
      if (paragraph.test(element.tagName)) continue;
      for (const name of element.classList) {
        const known = counts.get(name) ?? items.map(() => 0);
        known[at] = (known[at] ?? 0) + 1;
        counts.set(name, known);
      }
    }
  }
  const fits = [...counts].filter(([name, known]) => {
    if (!known.some((count) => count > 1) || known.filter((count) => count > 0).length < items.length * 0.8)
      return false;
    return items.every((item, i) => (known[i] ?? 0) < 2 || isDivided(item, bubblesIn(item, name)));
  });
  return fits[0]?.[0] ?? null;
}

const bubblesIn = (item: Element, name: string) =>
  [...item.querySelectorAll(`[class~="${name.replace(/["\\]/g, '\\$&')}"]`)].filter((one) => wordsIn(one) > 0);

/** Siblings in one place that hold most of the words, none of them only a name or a time. */
function isDivided(item: Element, bubbles: readonly Element[]): boolean {
  const [first] = bubbles;
  if (!first || bubbles.length < 2) return false;
  const together = bubbles.every(
    (one) =>
      one.parentElement === first.parentElement ||
      one.parentElement?.parentElement === first.parentElement?.parentElement,
  );
  const words = bubbles.reduce((sum, one) => sum + wordsIn(one), 0);
  return together && words >= wordsIn(item) * 0.45 && bubbles.every((one) => !one.contains(first) || one === first);
}
