/** On which side of a thread each message stands: by the layout, else by the names that only some blocks carry. */

import { originalOf } from './flat.ts';
import type { Parts } from './parts.ts';
import { isOutOfFlow } from './words.ts';

export type Side = 'left' | 'right' | 'marked' | 'plain' | null;

/** The sides, or null when the page has none. Looks at the layout once, for the bodies only. */
export function sidesOf(parts: readonly Parts[], items: readonly (Element | null)[]): Side[] | null {
  const laid = parts.map((part, i) => sideOf(part.body, items[i] ?? null));
  if (isTwoSided(laid)) return laid;
  const received = parts.map(({ received: mark }): Side => (mark ? 'right' : 'left'));
  if (isTwoSided(received)) return received;
  const marked = byMark(items);
  return marked && agrees(marked, parts) ? marked : null;
}

/** Both sides are taken, and nearly every block has one. */
function isTwoSided(sides: readonly Side[]): boolean {
  const known = sides.filter((side) => side !== null);
  return new Set(known).size === 2 && known.length >= sides.length * 0.7;
}

/** Left and right are told by where the words stand in the row that holds all rows. */
export function sideOf(copied: Element, item: Element | null): Side {
  if (!item) return null;
  const body = originalOf(copied);
  const row = originalOf(item);
  const frame = (row.parentElement ?? row).getBoundingClientRect();
  const box = body.getBoundingClientRect();
  const bubble = row.contains(body) ? bubbleOf(body, row) : box;
  if (frame.width === 0 || bubble.width === 0) return null;
  const [left, right] = [bubble.left - frame.left, frame.right - bubble.right];
  if (Math.abs(left - right) < frame.width * 0.08) return null;
  return left < right ? 'left' : 'right';
}

/** The widest box around the words that is still clearly narrower than the row. */
function bubbleOf(body: Element, row: Element): DOMRect {
  const whole = (row.parentElement ?? row).getBoundingClientRect().width;
  let box = body.getBoundingClientRect();
  for (let up: Element | null = body; up && up !== row.parentElement; up = up.parentElement) {
    const wider = up.getBoundingClientRect();
    if (wider.width > whole * 0.95) break;
    box = wider;
  }
  return box;
}

/** One class (or flag) that some of the blocks carry and the others do not, at the same depth in all of them. */
function byMark(all: readonly (Element | null)[]): Side[] | null {
  const items = all.filter((item) => item !== null);
  for (const depth of [0, 1, 2]) {
    const names = items.map((item) => namesAt(item, depth));
    const counts = new Map<string, number>();
    for (const set of names) for (const name of set) counts.set(name, (counts.get(name) ?? 0) + 1);
    const dividing = [...counts].filter(
      ([name, count]) => count > 0 && count < items.length && !isOutOfFlow.test(name),
    );
    const [mark] = dividing.sort(([, a], [, b]) => Math.abs(a - items.length / 2) - Math.abs(b - items.length / 2));
    if (mark) return all.map((item): Side => (item ? (namesAt(item, depth).has(mark[0]) ? 'marked' : 'plain') : null));
  }
  return null;
}

function namesAt(item: Element, depth: number): Set<string> {
  let layer: Element[] = [item];
  for (let i = 0; i < depth; i += 1) layer = layer.flatMap((element) => [...element.children]);
  return new Set(layer.slice(0, 4).flatMap((element) => [...element.classList]));
}

/** A mark that divides one author's messages says something else. */
function agrees(sides: readonly Side[], parts: readonly Parts[]): boolean {
  const of = new Map<string, Set<Side>>();
  for (const [i, { author }] of parts.entries()) {
    if (!author) continue;
    const known = of.get(author) ?? new Set();
    of.set(author, known.add(sides[i] ?? null));
  }
  return [...of.values()].every((known) => known.size === 1);
}
