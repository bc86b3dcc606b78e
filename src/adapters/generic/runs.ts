/**
 * Pages without a block per message: a line with name and time, then the words, then the next line, all side by side
 * (definition lists, pairs of table rows, plain text divided by rules). In a flat copy each run is put into a block.
 */
import type { TimeOptions } from '../../thread/times.ts';
import { clocksIn } from './clocks.ts';

/** Longer lines are not heads. */
const longestHead = 160;
const runTag = 'rapport-run';

const lengthOf = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim().length;

/** Wraps runs wherever a parent has at least two heads with words after each. True when anything was wrapped. */
export function wrapRuns(root: Element, options: TimeOptions): boolean {
  const parents = new Map<Element, Set<Element>>();
  for (const clock of clocksIn(root, options)) {
    // The head is the clock's ancestor whose neighbours hold the words.
    for (let head = clock, level = 0; head.parentElement && level < 4; head = head.parentElement, level += 1) {
      if (lengthOf(head) > longestHead) break;
      const parent = head.parentElement;
      const heads = parents.get(parent) ?? new Set();
      parents.set(parent, heads.add(head));
      if (parent === root) break;
    }
  }
  const runs = [...parents].flatMap(([parent, heads]) => {
    const found = runsOf(parent, heads);
    return found ? [{ parent, found }] : [];
  });
  for (const { parent, found } of runs) for (const run of found) wrap(parent, run);
  return runs.length > 0;
}

/** Each head with what follows it; null unless nearly all heads are followed by words. */
function runsOf(parent: Element, heads: ReadonlySet<Element>): Element[][] | null {
  if (heads.size < 2) return null;
  const runs: Element[][] = [];
  for (const child of parent.children) {
    if (heads.has(child)) runs.push([child]);
    else if (/^(?:FORM|TEXTAREA|ASIDE|NAV|FOOTER)$/.test(child.tagName)) break;
    else if (child.tagName !== 'HR') runs.at(-1)?.push(child);
  }
  const worded = runs.filter(([, ...rest]) => rest.some((part) => lengthOf(part) > 3));
  return worded.length >= 2 && worded.length >= runs.length * 0.8 ? worded : null;
}

function wrap(parent: Element, run: readonly Element[]): void {
  const [head] = run;
  const block = parent.ownerDocument.createElement(runTag);
  if (head) block.className = head.className;
  parent.insertBefore(block, head ?? null);
  for (const part of run) block.append(part);
}
