/**
 * Finds words of a read message on the page again, as a Range. The thread's text was cleaned (white space, quotes cut), so
 * the search compares letters only and walks the text nodes of the message's element. Changes nothing.
 */

/** The range of `words` inside `element`, the `nth` occurrence (0 = first); null when the page no longer has them. */
export function locateWords(element: Element, words: string, nth: number): Range | null {
  const wanted = solid(words);
  if (!wanted) return null;
  const { text, nodes } = lettersOf(element);
  let at = -1;
  for (let i = 0; i <= nth; i++) {
    const next = text.indexOf(wanted, at + 1);
    if (next < 0) break;
    at = next;
  }
  if (at < 0) return null;
  const first = nodes[at];
  const last = nodes[at + wanted.length - 1];
  if (!first || !last) return null;
  const range = element.ownerDocument.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}

/** How often `words` stand in `text` before position `before`: which occurrence a span of the thread is. */
export function occurrenceBefore(text: string, words: string, before: number): number {
  const wanted = solid(words);
  const head = solid(text.slice(0, before));
  let n = 0;
  for (let at = head.indexOf(wanted); wanted && at >= 0; at = head.indexOf(wanted, at + 1)) n++;
  return n;
}

const solid = (text: string): string => text.replace(/\s+/gu, '');

/** Every non-space UTF-16 unit of the element's text with the node and offset it stands at. */
function lettersOf(element: Element): { text: string; nodes: { node: Text; offset: number }[] } {
  const walker = element.ownerDocument.createTreeWalker(element, 4 /* NodeFilter.SHOW_TEXT */);
  const nodes: { node: Text; offset: number }[] = [];
  let text = '';
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    for (let offset = 0; offset < node.data.length; offset++) {
      const unit = node.data.charAt(offset);
      if (/\s/u.test(unit)) continue;
      text += unit;
      nodes.push({ node, offset });
    }
  }
  return { text, nodes };
}
