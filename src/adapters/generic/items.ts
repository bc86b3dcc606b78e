/**
 * Finds the repeated blocks that are the messages of a thread. Two ways lead to candidates: blocks marked as messages
 * (roles, ids, words in class names and test ids), and the largest blocks around each shown time that hold no other
 * time. The best-scoring set of candidates wins.
 */
import type { TimeOptions } from '../../thread/times.ts';
import { isShown } from '../field.ts';
import { clocksIn } from './clocks.ts';
import { messageHook, threadHook } from './words.ts';

export interface Items {
  /** The messages' blocks in document order. */
  items: Element[];
  /** The smallest element around them all. */
  scope: Element;
  /** 0 to 1: how much these look like messages. */
  quality: number;
}

const outside =
  'nav, body > header, body > footer, form, [role="navigation"], [role="search"], [role="menu"], [role="listbox"], [role="grid"], [role="tablist"], [contenteditable="true"], textarea, select, datalist';
const marked =
  'article, [role="article"], [role="log"] > *, [role="feed"] > *, [data-message-id], [data-comment-id], [data-message-uuid], [data-thread_id], [data-transaction-id], [data-messageid], [data-item-id], [data-entry-id], [data-event-id], [id^="message-"], [id^="comment-"], [id^="article-"], [id^="post-"], [id^="thread-"], [id^="msg-"], [data-testid], [data-test-id], [role="listitem"], li, [class*="message" i], [class*="comment" i], [class*="bubble" i]';

/** The best set of message blocks; null when nothing on the page looks like one. */
export function findItems(document: Document, options: TimeOptions): Items | null {
  const root = document.body;
  if (!root) return null;
  const clocks = clocksIn(root, options).filter((clock) => !clock.closest(outside));
  const inside = countInside(root, clocks);
  const sets = [...byMark(root), ...byClock(root, clocks, inside)];
  let best: Items | null = null;
  let bestScore = 0;
  for (const set of sets) {
    const quality = qualityOf(set, inside);
    const score = quality * Math.min(Math.sqrt(set.length), 6);
    if (score <= bestScore || quality < 0.3) continue;
    const shown = set.filter(isShown);
    if (shown.length === 0) continue;
    bestScore = score;
    best = { items: shown, scope: scopeOf(shown), quality };
  }
  return best;
}

/** Blocks that say they are messages, in sets of one kind. */
function byMark(root: Element): Element[][] {
  const sets = new Map<string, Element[]>();
  for (const element of root.querySelectorAll(marked)) {
    if (element.matches(outside) || element.closest(outside)) continue;
    for (const key of kindsOf(element)) {
      const set = sets.get(key);
      if (set) set.push(element);
      else sets.set(key, [element]);
    }
  }
  return [...sets.values()].filter((set) => set.length < 5_000).map(outermost);
}

/** A block may be of one kind with some neighbours by its role and with others by its test id. */
function kindsOf(element: Element): string[] {
  const tag = element.tagName;
  const test = stem(element.getAttribute('data-testid') ?? element.getAttribute('data-test-id') ?? '');
  const data = element.getAttributeNames().find((name) => /^data-.*(?:id|uuid)$/.test(name)) ?? '';
  const id = stem(element.id);
  const kinds = [
    element.getAttribute('role') === 'article' || tag === 'ARTICLE' ? 'article' : '',
    test && messageHook.test(test) ? `test:${test}` : '',
    data ? `${tag}@${data}` : '',
    id && messageHook.test(id) ? `id:${id}` : '',
    ...[...element.classList].filter((name) => messageHook.test(name)).map((name) => `.${stem(name)}`),
    tag === 'LI' || /^(?:log|feed)$/.test(element.parentElement?.getAttribute('role') ?? '') ? `child:${tag}` : '',
  ];
  return kinds.filter(Boolean);
}

/** A name without running numbers and the hashes that build tools append. */
const stem = (name: string) =>
  name
    .replace(/(?:__|--|[-_])[A-Za-z0-9]*\d[A-Za-z0-9]*$/, '')
    .replace(/\d+/g, '')
    .toLowerCase();

/** How many of the times stand in each element around them. */
function countInside(root: Element, clocks: readonly Element[]): ReadonlyMap<Element, number> {
  const inside = new Map<Element, number>();
  for (const clock of clocks) {
    for (let up: Element | null = clock; up && up !== root; up = up.parentElement)
      inside.set(up, (inside.get(up) ?? 0) + 1);
  }
  return inside;
}

/** Around each time, the largest block without another time. */
function byClock(root: Element, clocks: readonly Element[], inside: ReadonlyMap<Element, number>): Element[][] {
  if (clocks.length < 2) return [];
  const sets = new Map<Element, Element[]>();
  for (const clock of clocks) {
    let block = clock;
    while (block.parentElement && block.parentElement !== root && inside.get(block.parentElement) === 1)
      block = block.parentElement;
    const parent = block.parentElement;
    if (!parent || block === clock) continue;
    const set = sets.get(parent);
    if (set) set.push(block);
    else sets.set(parent, [block]);
  }
  return [...sets.values()].filter((set) => set.length > 1);
}

function outermost(set: readonly Element[]): Element[] {
  const all = new Set(set);
  return set.filter((element) => {
    for (let up = element.parentElement; up; up = up.parentElement) if (all.has(up)) return false;
    return true;
  });
}

/** Shares of blocks with a time, a text, an id and a name, and what speaks against a thread. */
function qualityOf(set: readonly Element[], inside: ReadonlyMap<Element, number>): number {
  const sample = set.length > 40 ? set.filter((_, i) => i % Math.ceil(set.length / 40) === 0) : set;
  const share = (test: (item: Element) => boolean) => sample.filter(test).length / sample.length;
  const timed = share((item) => inside.has(item));
  const worded = share((item) => weightOf(item) >= 20);
  const hooked = share(isHooked);
  const named = share(
    (item) =>
      item.id !== '' || item.getAttributeNames().some((name) => /^data-.*(?:id|uuid)$|^data-author$/.test(name)),
  );
  const linked = share((item) => linkShare(item) > 0.6);
  const crowded = share((item) => (inside.get(item) ?? 0) > 3);
  return Math.max(0, 0.4 * timed + 0.25 * worded + 0.25 * hooked + 0.1 * named - 0.6 * linked - 0.4 * crowded);
}

function isHooked(item: Element): boolean {
  if (item.tagName === 'ARTICLE' || item.getAttribute('role') === 'article' || messageHook.test(hooksOf(item)))
    return true;
  const list = item.parentElement;
  return list !== null && (/^(?:log|feed)$/.test(list.getAttribute('role') ?? '') || threadHook.test(hooksOf(list)));
}

export const hooksOf = (item: Element) =>
  [item.className, item.id, item.getAttribute('data-testid'), item.getAttribute('data-test-id')]
    .filter((value) => typeof value === 'string')
    .join(' ');

const lengthOf = (item: Element) => (item.textContent ?? '').trim().length;

/** Length of the text, with Chinese characters counted for the words they are. */
function weightOf(item: Element): number {
  const text = (item.textContent ?? '').trim().slice(0, 200);
  return text.length + 2 * (text.match(/\p{Script=Han}/gu)?.length ?? 0);
}

/** Rows of a list of tickets are mostly one link. */
function linkShare(item: Element): number {
  const links = item.querySelectorAll('a');
  if (links.length === 0) return 0;
  const linked = [...links].reduce((sum, link) => sum + lengthOf(link), 0);
  return linked / Math.max(1, lengthOf(item));
}

function scopeOf(items: readonly Element[]): Element {
  let scope = items[0]?.parentElement ?? null;
  const last = items.at(-1);
  while (scope?.parentElement && last && !scope.contains(last)) scope = scope.parentElement;
  return scope ?? (items[0] as Element);
}
