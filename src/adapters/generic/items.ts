/**
 * Finds the repeated blocks that are the messages of a thread: of all candidate sets (see `candidates.ts`) the one that
 * scores best as messages. The way it was found is remembered, so that one more message does not cost a look at the
 * whole page.
 */
import type { TimeOptions } from '../../thread/times.ts';
import { isShown } from '../field.ts';
import { allCandidates, type Candidate, findMore, hooksOf, isOutside } from './candidates.ts';
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

interface Memory {
  href: string;
  /** Elements on the page when all of it was looked at. */
  size: number;
  found: Items;
  candidate: Candidate;
}

const memories = new WeakMap<Document, Memory>();
/** A set less clear than this is looked for again each time: the thread may still be loading beside it. */
const clear = 0.6;

/** The best set of message blocks; null when nothing on the page looks like one. */
export function findItems(document: Document, href: string, options: TimeOptions): Items | null {
  return again(document, href, options) ?? anew(document, href, options);
}

function again(document: Document, href: string, options: TimeOptions): Items | null {
  const memory = memories.get(document);
  if (!memory || memory.href !== href || memory.found.quality < clear) return null;
  const { scope, quality } = memory.found;
  const grown = Math.abs(document.getElementsByTagName('*').length - memory.size);
  if (!scope.isConnected || !isShown(scope) || grown > Math.max(300, memory.size * 0.3)) return null;
  const items = findMore(memory.candidate, scope, options).filter(isShown);
  return items.length > 0 ? { items, scope, quality } : null;
}

function anew(document: Document, href: string, options: TimeOptions): Items | null {
  const root = document.body;
  if (!root) return null;
  const outside = isOutside(root);
  const clocks = clocksIn(root, options).filter((clock) => !outside(clock));
  const inside = countInside(root, clocks);
  let best: { found: Items; candidate: Candidate } | null = null;
  let bestScore = 0;
  for (const candidate of allCandidates(root, clocks, inside)) {
    const quality = qualityOf(candidate.set, inside);
    // Squared, or two half-likely blocks would outdo one that is surely a message.
    const score = quality ** 2 * Math.min(Math.sqrt(candidate.set.length), 6);
    if (score <= bestScore || quality < 0.3) continue;
    const items = candidate.set.filter(isShown);
    if (items.length === 0) continue;
    bestScore = score;
    best = { found: { items, scope: scopeOf(items), quality }, candidate };
  }
  if (best) memories.set(document, { href, size: document.getElementsByTagName('*').length, ...best });
  return best?.found ?? null;
}

/** How many of the times stand in each element around them. */
function countInside(root: Element, clocks: readonly Element[]): ReadonlyMap<Element, number> {
  const inside = new Map<Element, number>();
  for (const clock of clocks) {
    for (let up: Element | null = clock; up && up !== root; up = up.parentElement)
      inside.set(up, (inside.get(up) ?? 0) + 1);
  }
  return inside;
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
