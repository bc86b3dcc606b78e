/** Which part of a block is its text, and what inside it is not. */
import { hooksOf } from './candidates.ts';
import { originalOf } from './flat.ts';
import { bodyHook, customerLabel, noteLabel, receipt, recipientHook, staffLabel } from './words.ts';

const wordsIn = (part: Element | null) => (part?.textContent ?? '').replace(/\s+/g, '').length;

/** The line that holds author and time, when it holds little else. */
export function headOf(item: Element, name: Element | null, clock: Element | null): Element | null {
  let head = name?.parentElement ?? clock?.parentElement ?? null;
  while (head && clock && !head.contains(clock) && head !== item) head = head.parentElement;
  if (!head || head === item || !item.contains(head)) return null;
  const rest = wordsIn(head) - wordsIn(name) - wordsIn(clock);
  if (head.querySelector('p, blockquote, pre')) return null;
  if (rest > 60) return null;
  // With a name or a time alone the line may well hold the words too.
  const sure = name && clock;
  return sure || rest <= 14 || isHeadName(head) ? (holdsMost(item, head) ? null : head) : null;
}

const isHeadName = (head: Element) =>
  /(?:^|[-_\s])(?:head(?:er)?|meta|info|top|title|footer|foot|hd)(?:$|[-_\s\d])/i.test(hooksOf(head)) ||
  head.tagName === 'HEADER';

/** In a bubble with name, words and time side by side the "line" is the bubble. */
const holdsMost = (item: Element, head: Element) => wordsIn(item) - wordsIn(head) < 2;

/** Elements in a block that are no part of what was said: labels, receipts, initials, recipients. */
export function besideTheWords(item: Element, author: string | null, common: ReadonlySet<string>): Element[] {
  const initials = author
    ?.split(/\s+/)
    .map((word) => word[0])
    .join('')
    .slice(0, 2)
    .toLowerCase();
  return [...item.querySelectorAll('*')].filter((element) => {
    if (element.childElementCount > 1) return false;
    const text = (element.textContent ?? '').trim();
    if (!text || text.length > 60) return false;
    if (element.childElementCount === 1) return receipt.test(text);
    if (common.has(text)) return element.closest('p, blockquote') === null;
    if (receipt.test(text) || recipientHook.test(hooksOf(element))) return true;
    if (text.length <= 2 && text.toLowerCase() === initials) return true;
    const label = text.length < 40 && (staffLabel.test(text) || customerLabel.test(text) || noteLabel.test(text));
    return label && !element.closest('p, blockquote') && wordsIn(item) > wordsIn(element) + 1;
  });
}

/** The element that holds the words: the one named so, else as deep as nearly all of them stay together. */
export function bodyIn(item: Element, omit: ReadonlySet<Element>): Element {
  const left = (element: Element) =>
    isInOmitted(element, omit)
      ? 0
      : wordsIn(element) -
        [...omit].reduce((sum, part) => sum + (element.contains(part) && !isInside(part, omit) ? wordsIn(part) : 0), 0);
  const total = left(item);
  const hinted = [
    ...item.querySelectorAll('[class], [id], [data-testid], [data-test-id], [data-body], [itemprop]'),
  ].filter(
    (element) =>
      (element.hasAttribute('data-body') ||
        bodyHook.test(`${hooksOf(element)} ${element.getAttribute('itemprop') ?? ''}`)) &&
      ![...omit].some((part) => element.contains(part) && wordsIn(part) > 0 && !isSmall(part)) &&
      !isInOmitted(element, omit),
  );
  const body = hinted.find((element) => left(element) >= total * 0.5);
  if (body) return body;
  const [named] = hinted.filter((element) => left(element) >= total * 0.25).sort((a, b) => left(b) - left(a));
  return hinted.find((element) => element.hasAttribute('data-body')) ?? named ?? descend(item, left, total);
}

const isSmall = (part: Element) => wordsIn(part) <= 14;
const isInside = (part: Element, omit: ReadonlySet<Element>) =>
  [...omit].some((other) => other !== part && other.contains(part));
const isInOmitted = (element: Element, omit: ReadonlySet<Element>) => [...omit].some((part) => part.contains(element));

function descend(item: Element, left: (element: Element) => number, total: number): Element {
  let at = item;
  for (;;) {
    const next = [...at.children].find((child) => left(child) >= total * 0.85);
    if (!next || /^(?:P|PRE|BLOCKQUOTE|SPAN|UL|OL|B|STRONG|A|FONT)$/.test(next.tagName)) return at;
    at = next;
  }
}

/** Mail headers shown above a body: two columns, the first of labels that end with a colon. */
export function headerTables(item: Element): Element[] {
  return [...item.querySelectorAll('table')].filter((table) => {
    const rows = [...table.rows];
    const labelled = rows.filter(
      (row) => row.cells.length === 2 && /^[^:：]{1,25}[:：]$/.test((row.cells[0]?.textContent ?? '').trim()),
    );
    return rows.length >= 2 && labelled.length === rows.length;
  });
}

/** Chat pages show line breaks by style sheet; one look at the body's style tells. */
export function keepsBreaks(body: Element): boolean {
  const shown = originalOf(body);
  const style = shown.ownerDocument.defaultView?.getComputedStyle(shown).whiteSpace;
  return style !== undefined && /^(?:pre|pre-wrap|pre-line|break-spaces)$/.test(style);
}
