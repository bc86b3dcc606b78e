/**
 * Finds the repeated blocks that are the messages of a thread: of all candidate sets (see `candidates.ts`) the one that
 * scores best as messages. The way it was found is remembered, so that one more message does not cost a look at the
 * whole page.
 */
import type { TimeOptions } from '../../thread/times.ts';
import { isShown } from '../field.ts';
import { allCandidates, type Candidate, findMore, isOutside } from './candidates.ts';
import { clocksIn } from './clocks.ts';
import { flatten, innerRoots, originalOf } from './flat.ts';
import { isElsewhere } from './lists.ts';
import { lengthOf, qualityOf, type Surroundings } from './quality.ts';
import { wrapRuns } from './runs.ts';

export interface Items {
  /** The messages' blocks in document order; of a flat copy when the page needed one. */
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

const isOnScreen = (item: Element) => isShown(originalOf(item));

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

/** On the page as it is; in a flat copy where it has inner roots; with runs put into blocks where there are no blocks. */
function anew(document: Document, href: string, options: TimeOptions): Items | null {
  if (!document.body) return null;
  const inner = innerRoots(document.body).length > 0;
  const direct = inner ? null : best(document.body, href, options);
  if (direct && direct.found.quality >= clear) {
    memories.set(document, { href, size: document.getElementsByTagName('*').length, ...direct });
    return direct.found;
  }
  const copy = flatten(document);
  const flat = inner ? best(copy, href, options) : direct;
  if (flat && flat.found.quality >= clear) return flat.found;
  const wrapped = wrapRuns(copy, options) ? best(copy, href, options) : null;
  return (wrapped && wrapped.found.quality > (flat?.found.quality ?? 0) + 0.1 ? wrapped : flat)?.found ?? null;
}

function best(root: Element, href: string, options: TimeOptions): { found: Items; candidate: Candidate } | null {
  const outside = isOutside(root);
  const clocks = clocksIn(root, options).filter((clock) => !outside(clock));
  const page = surroundings(root, href, clocks);
  let chosen: { found: Items; candidate: Candidate } | null = null;
  let bestScore = 0;
  for (const candidate of allCandidates(root, clocks, page.inside)) {
    const quality = qualityOf(candidate.set, page);
    // Squared, or two half-likely blocks would outdo one that is surely a message.
    const score = quality ** 2 * Math.min(Math.sqrt(candidate.set.length), 6);
    if (score <= bestScore || quality < 0.3) continue;
    const items = candidate.set.filter(isOnScreen);
    if (items.length === 0) continue;
    bestScore = score;
    chosen = { found: { items, scope: scopeOf(items), quality }, candidate };
  }
  return chosen;
}

const writable =
  'textarea, [contenteditable="true"], [contenteditable=""], [role="textbox"]:not(input), iframe[title*="editor" i]';

function surroundings(root: Element, href: string, clocks: readonly Element[]): Surroundings {
  const outside = isOutside(root);
  const letters = [...root.children].filter((part) => !outside(part)).reduce((sum, part) => sum + lengthOf(part), 0);
  return {
    address: href,
    inside: countInside(root, clocks),
    clocks: new Set(clocks),
    answerable: root.querySelector(writable) !== null,
    elsewhere: isElsewhere(new URL(href)),
    letters,
  };
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

function scopeOf(items: readonly Element[]): Element {
  let scope = items[0]?.parentElement ?? null;
  const last = items.at(-1);
  while (scope?.parentElement && last && !scope.contains(last)) scope = scope.parentElement;
  return scope ?? (items[0] as Element);
}
