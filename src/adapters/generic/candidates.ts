/** Sets of blocks that may be the messages of a thread, and how to find one such set again. */
import type { TimeOptions } from '../../thread/times.ts';
import { clocksIn } from './clocks.ts';
import { byShape, type Shape, shapeSet } from './shapes.ts';
import { messageHook } from './words.ts';

/** Blocks of one kind of mark, of one shape, or the children of one parent that hold a time each. */
export type Candidate = { set: Element[] } & ({ kind: string } | { shape: Shape } | { parent: Element });

const outside =
  'nav, body > header, body > footer, [role="navigation"], [role="search"], [role="menu"], [role="listbox"], [role="grid"], [role="tablist"], [contenteditable="true"], textarea, select, datalist';
const marked =
  'article, [role="article"], [role="log"] > *, [role="feed"] > *, [data-message-id], [data-comment-id], [data-message-uuid], [data-thread_id], [data-transaction-id], [data-messageid], [data-item-id], [data-entry-id], [data-event-id], [id^="message-"], [id^="comment-"], [id^="article-"], [id^="post-"], [id^="thread-"], [id^="msg-"], [data-testid], [data-test-id], [role="listitem"], li, [class*="message" i], [class*="comment" i], [class*="bubble" i]';

/** Three ways lead to candidates: marks of messages, the largest blocks around each time with no other time, one shape. */
export function allCandidates(
  root: Element,
  clocks: readonly Element[],
  inside: ReadonlyMap<Element, number>,
): Candidate[] {
  const outside = isOutside(root);
  return [...byMark(root, inside), ...byClock(root, clocks, inside), ...byShape(root, outside, inside)];
}

/** The set as it is now, looking only inside the scope it was found in. */
export function findMore(candidate: Candidate, scope: Element, options: TimeOptions): Element[] {
  if ('kind' in candidate) {
    const outside = isOutside(scope);
    const alike = [...scope.querySelectorAll(selectorOf(candidate.kind))].filter(
      (element) => kindsOf(element).includes(candidate.kind) && !outside(element),
    );
    return outermost(alike, insideOf(alike, scope, options));
  }
  if ('shape' in candidate) return shapeSet(candidate.shape, scope, isOutside(scope));
  const known = new Set(candidate.set);
  return [...candidate.parent.children].filter((child) => known.has(child) || clocksIn(child, options).length > 0);
}

/** How many times stand in each of some blocks; asked only where blocks stand in blocks. */
function insideOf(
  set: readonly Element[],
  scope: Element,
  options: TimeOptions,
): ReadonlyMap<Element, number> | undefined {
  const all = new Set(set);
  if (!set.some((element) => hasAbove(element, all))) return undefined;
  const clocks = clocksIn(scope, options);
  return new Map(set.map((element) => [element, clocks.filter((clock) => element.contains(clock)).length]));
}

/** Matches all of a kind, and maybe more. */
function selectorOf(kind: string): string {
  const [, sort = '', name = ''] = /^(\.|test:|id:|child:|[A-Z0-9]+@)?(.*)$/.exec(kind) ?? [];
  const value = name.replace(/["\\]/g, '\\$&');
  if (sort === '.') return `[class*="${value}" i]`;
  if (sort === 'test:') return `[data-testid^="${value}" i], [data-test-id^="${value}" i]`;
  if (sort === 'id:') return `[id^="${value}" i]`;
  if (sort === 'child:') return name.toLowerCase();
  return sort.endsWith('@') ? `[${name}]` : 'article, [role="article"]';
}

/** Blocks that say they are messages, in sets of one kind. */
function byMark(root: Element, inside: ReadonlyMap<Element, number>): Candidate[] {
  const sets = new Map<string, Element[]>();
  const outside = isOutside(root);
  for (const element of root.querySelectorAll(marked)) {
    if (outside(element)) continue;
    for (const kind of kindsOf(element)) {
      const set = sets.get(kind);
      if (set) set.push(element);
      else sets.set(kind, [element]);
    }
  }
  return [...sets]
    .filter(([, set]) => set.length < 5_000)
    .map(([kind, set]) => ({ kind, set: outermost(set, inside) }));
}

/** Is an element in a part of the page that holds no thread? Remembers what it found for each ancestor. */
export function isOutside(root: Element): (element: Element) => boolean {
  const known = new Map<Element, boolean>([[root, false]]);
  const test = (element: Element): boolean => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const answer =
      element.matches(outside) ||
      isSmallForm(element) ||
      (element.parentElement !== null && test(element.parentElement));
    known.set(element, answer);
    return answer;
  };
  return test;
}

/** Some pages are one form; a form that is a part of the page holds no thread. */
function isSmallForm(element: Element): boolean {
  if (element.tagName !== 'FORM') return false;
  const all = (element.ownerDocument.body?.textContent ?? '').length;
  return (element.textContent ?? '').length < all * 0.6;
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
    ...[...element.classList]
      .filter((name) => messageHook.test(name.replace(/([a-z])([A-Z])/g, '$1-$2')))
      .map((name) => `.${stem(name)}`),
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

/** Around each time, the largest block without another time. */
function byClock(root: Element, clocks: readonly Element[], inside: ReadonlyMap<Element, number>): Candidate[] {
  const single = clocks.length < 4 ? clocks.flatMap((clock) => aroundOne(clock, root) ?? []) : [];
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
  return [...single, ...[...sets].filter(([, set]) => set.length > 1).map(([parent, set]) => ({ parent, set }))];
}

/** A ticket with one message: the smallest block around the time with a text of its own. */
function aroundOne(clock: Element, root: Element): Candidate | null {
  const least = (clock.textContent ?? '').trim().length + 70;
  for (let block = clock.parentElement; block && block !== root; block = block.parentElement) {
    if ((block.textContent ?? '').trim().length >= least && block.parentElement)
      return { parent: block.parentElement, set: [block] };
  }
  return null;
}

/** Without those inside others; answers inside what they answer stay, when each has a time of its own. */
export function outermost(set: readonly Element[], inside?: ReadonlyMap<Element, number>): Element[] {
  const all = new Set(set);
  if (inside && isTree(set, all, inside)) return [...set];
  return set.filter((element) => {
    return !hasAbove(element, all);
  });
}

/** Every block holds one time, besides those of the blocks in it. */
function isTree(set: readonly Element[], all: ReadonlySet<Element>, inside: ReadonlyMap<Element, number>): boolean {
  const inner = set.filter((element) => hasAbove(element, all));
  if (inner.length === 0) return false;
  return set.every((element) => {
    const below = inner.filter((one) => one !== element && element.contains(one));
    return (inside.get(element) ?? 0) === below.length + 1;
  });
}

function hasAbove(element: Element, all: ReadonlySet<Element>): boolean {
  for (let up = element.parentElement; up; up = up.parentElement) if (all.has(up)) return true;
  return false;
}

export const hooksOf = (item: Element) =>
  [item.className, item.id, item.getAttribute('data-testid'), item.getAttribute('data-test-id')]
    .filter((value) => typeof value === 'string')
    .join(' ');
