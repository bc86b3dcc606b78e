/**
 * Sets of blocks that look alike: one class anywhere in a part of the page, or one tag under one parent. For pages whose
 * names say nothing (hashed classes, plain blocks).
 */
import { outermost } from './candidates.ts';

/** One class wherever it stands, or the children of one parent. */
export type Shape = { name: string; tag: string } | { under: Element };
export type Shaped = { set: Element[]; shape: Shape };

/** Blocks with fewer letters are parts of messages. */
const least = 3;
/** More classes than this on one page are a style kit; the commonest ones are looked at. */
const mostShapes = 120;
const blockTag = /^(?:DIV|LI|TR|SECTION|ARTICLE|TABLE|DETAILS|DL|P|A|SPAN|TD)$|-/;
const notBlock = /^(?:P|SPAN|A|TD)$/;

/** All such sets of two blocks or more. */
export function byShape(
  root: Element,
  outside: (element: Element) => boolean,
  inside: ReadonlyMap<Element, number>,
): Shaped[] {
  const classes = new Map<string, Element[]>();
  const parents = new Map<Element, number>();
  for (const element of root.querySelectorAll('*')) {
    if (!blockTag.test(element.tagName) || outside(element)) continue;
    if (notBlock.test(element.tagName)) continue;
    const { parentElement: parent } = element;
    if (parent) parents.set(parent, (parents.get(parent) ?? 0) + 1);
    for (const name of element.classList) add(classes, `${element.tagName} ${name}`, element);
  }
  const named = [...classes]
    .filter(([, set]) => set.length > 1 && set.length < 5_000)
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, mostShapes)
    .map(([key, set]) => {
      const [tag = '', name = ''] = key.split(' ');
      return { shape: { tag, name }, set: worded(outermost(set, inside)) };
    });
  const under = [...parents]
    .filter(([, count]) => count > 1)
    .map(([parent]) => ({ shape: { under: parent }, set: childrenOf(parent, outside) }));
  return [...named, ...under].filter(({ set }) => set.length > 1);
}

/** The set as it is now. */
export function shapeSet(shape: Shape, scope: Element, outside: (element: Element) => boolean): Element[] {
  if ('under' in shape) return childrenOf(shape.under, outside);
  const name = shape.name.replace(/["\\]/g, '\\$&');
  const all = [...scope.querySelectorAll(`${shape.tag.toLowerCase()}[class~="${name}"]`)];
  return worded(outermost(all.filter((element) => !outside(element))));
}

/** The children with words in them, of the commonest tag; day lines between them are no part of it. */
function childrenOf(parent: Element, outside: (element: Element) => boolean): Element[] {
  const tags = new Map<string, Element[]>();
  for (const child of parent.children)
    if (!notBlock.test(child.tagName) && blockTag.test(child.tagName) && !outside(child))
      add(tags, child.tagName, child);
  const [commonest = []] = [...tags.values()].sort((a, b) => b.length - a.length);
  return worded(commonest);
}

const worded = (set: readonly Element[]) =>
  set.filter(
    (element) => (element.textContent ?? '').replace(/[\s\d\p{P}]+/gu, '').length >= least || holdsPicture(element),
  );

const holdsPicture = (element: Element) =>
  element.querySelector('img[src], a[download]') !== null && element.querySelector('time') !== null;

function add(sets: Map<string, Element[]>, key: string, element: Element): void {
  const set = sets.get(key);
  if (set) set.push(element);
  else sets.set(key, [element]);
}
