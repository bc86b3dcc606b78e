/** How much a set of blocks looks like the messages of a thread, from what its blocks hold and from the page around it. */
import { hooksOf } from './candidates.ts';
import { leadingAway, tabular } from './lists.ts';
import { isOutOfFlow, messageHook, threadHook } from './words.ts';

/** What is known of the page before any set is looked at. */
export interface Surroundings {
  address: string;
  /** How many of the times stand in each element around them. */
  inside: ReadonlyMap<Element, number>;
  clocks: ReadonlySet<Element>;
  /** A place to write an answer is on the page. */
  answerable: boolean;
  /** The address speaks of settings, a search, an article. */
  elsewhere: boolean;
  /** Letters on the page outside of menus. */
  letters: number;
}

/** 0 to 1. Over 0.5 is a thread. */
export function qualityOf(set: readonly Element[], page: Surroundings): number {
  const sample = set.length > 40 ? set.filter((_, i) => i % Math.ceil(set.length / 40) === 0) : set;
  const share = (test: (item: Element) => boolean) => sample.filter(test).length / sample.length;
  const timed = share((item) => page.inside.has(item)) || 0.9 * share((item) => followsClock(item, page.clocks));
  const worded = share((item) => weightOf(item) >= 20);
  const hooked = share(isHooked);
  const named = share(isNamed);
  const crowded = share((item) => (page.inside.get(item) ?? 0) > 3);
  const voices = voicesOf(sample);
  const sided = timed < 0.5 && isSided(sample) ? 0.15 : 0;
  const letters = sample.reduce((sum, item) => sum + lengthOf(item), 0) * (set.length / sample.length);
  const good =
    0.33 * timed +
    0.2 * worded +
    0.2 * hooked +
    0.07 * named +
    (page.answerable ? 0.12 : 0) +
    sided +
    0.1 * Math.max(0, voices) +
    0.15 * Math.min(1, letters / Math.max(1, page.letters));
  const alone = page.answerable || voices >= 0 ? 0 : set.length > 4 ? 0.5 : set.length > 2 ? 0.15 : 0;
  const bad =
    0.7 * leadingAway(sample, page.address) +
    0.4 * tabular(sample) +
    0.5 * crowded +
    alone +
    0.5 * share((item) => isHeadAlone(item, page.inside)) +
    (page.elsewhere ? 0.55 : 0) +
    (sample[0]?.closest('aside, [role="complementary"]') ? 0.25 : 0);
  return Math.max(0, Math.min(1, good - bad));
}

/** Blocks of two sorts, again and again: the two sides of a chat. */
function isSided(sample: readonly Element[]): boolean {
  const sorts = sample.map((item) => item.className).filter((name) => typeof name === 'string');
  const kinds = new Set(sorts);
  const changes = sorts.filter((sort, i) => i > 0 && sort !== sorts[i - 1]).length;
  return (
    sample.length > 2 &&
    kinds.size > 1 &&
    kinds.size < 4 &&
    changes > 1 &&
    ![...kinds].some((kind) => isOutOfFlow.test(kind))
  );
}

/** A line with nothing but a time right above a block is its time. */
function followsClock(item: Element, clocks: ReadonlySet<Element>): boolean {
  const before = item.previousElementSibling;
  return (
    before !== null &&
    lengthOf(before) < 40 &&
    (clocks.has(before) || [...before.children].some((child) => clocks.has(child)))
  );
}

/** A line with a time and little else, before a neighbour without a time: the words are in the neighbour. */
function isHeadAlone(item: Element, inside: ReadonlyMap<Element, number>): boolean {
  const next = item.nextElementSibling;
  return (
    inside.has(item) &&
    lengthOf(item) <= 90 &&
    next !== null &&
    next.tagName === item.tagName &&
    !inside.has(next) &&
    next.className !== item.className &&
    lengthOf(next) > 0
  );
}

function isHooked(item: Element): boolean {
  if (item.tagName === 'ARTICLE' || item.getAttribute('role') === 'article' || messageHook.test(hooksOf(item)))
    return true;
  const list = item.parentElement;
  return list !== null && (/^(?:log|feed)$/.test(list.getAttribute('role') ?? '') || threadHook.test(hooksOf(list)));
}

const isNamed = (item: Element) =>
  item.id !== '' || item.getAttributeNames().some((name) => /^data-.*(?:id|uuid)$|^data-author$/.test(name));

/** In a talk a few names come again and again; in a list each row has its own. 1, 0 or -1. */
function voicesOf(sample: readonly Element[]): number {
  if (sample.length < 3) return 0;
  const counts = new Map<string, number>();
  for (const item of sample)
    for (const line of new Set(shortLines(item))) counts.set(line, (counts.get(line) ?? 0) + 1);
  const repeated = [...counts.values()].filter((count) => count > 1 && count < sample.length);
  if (repeated.length > 1) return 1;
  return repeated.length === 1 ? 0.5 : -1;
}

/** Short texts without digits: names and badges. */
function shortLines(item: Element): string[] {
  const lines: string[] = [];
  const walker = item.ownerDocument.createTreeWalker(item, 4);
  for (let node = walker.nextNode(); node && lines.length < 8; node = walker.nextNode()) {
    const text = (node as Text).data.trim();
    if (text.length > 1 && text.length < 40 && !/\d/.test(text)) lines.push(text);
  }
  return lines;
}

export const lengthOf = (item: Element) => (item.textContent ?? '').trim().length;

/** Length of the text, with Chinese characters counted for the words they are. */
export function weightOf(item: Element): number {
  const text = (item.textContent ?? '').trim().slice(0, 200);
  return text.length + 2 * (text.match(/\p{Script=Han}/gu)?.length ?? 0);
}
