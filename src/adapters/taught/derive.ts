/** From the three places an agent pointed at to a description that finds all messages like them. Reads the page only. */
import { fail, ok, type Result } from '../../result.ts';
import { sideOf } from '../generic/sides.ts';
import type { Taught } from './description.ts';
import { marksOf } from './marks.ts';

export interface Pointed {
  /** Anything inside a message of the customer, and inside one of an agent. */
  customer: Element;
  agent: Element;
  /** The reply box, or null when none is open. */
  field: Element | null;
}

/** `same-message`: both stand in one message. `nothing-alike`: no selector finds both. */
export type NotDerived = { code: 'same-message' | 'nothing-alike' };

const inline = /^(?:P|SPAN|A|B|I|EM|STRONG|SMALL|BR|IMG|TIME|BUTTON|BLOCKQUOTE|UL|OL|H\d)$/;

/** The description, best marks first. */
export function derive({ customer, agent, field }: Pointed): Result<Taught, NotDerived> {
  const around = commonAncestor(customer, agent);
  if (!around || around === customer || around === agent) return fail({ code: 'same-message' });
  const found = itemsAround(customer, agent, around);
  if (!found) return fail({ code: 'nothing-alike' });
  const [c, a] = [found.customer, found.agent];
  const marks = difference(c, a);
  const side = marks.customer || marks.agent ? null : sideOf(customer, c);
  return ok({
    version: 1,
    item: found.selector,
    ...marks,
    side: side === 'left' || side === 'right' ? side : null,
    field: field && fieldSelector(field),
  });
}

function commonAncestor(a: Element, b: Element): Element | null {
  for (let up: Element | null = a; up; up = up.parentElement) if (up.contains(b)) return up;
  return null;
}

interface Pair {
  selector: string;
  customer: Element;
  agent: Element;
}

/** The pair of blocks around the two places that share a mark; of several the mark with most blocks, then the outermost. */
function itemsAround(customer: Element, agent: Element, around: Element): Pair | null {
  let best: (Pair & { count: number }) | null = null;
  const agents = ladder(agent, around);
  // Outermost first, so that at equal counts the block with name and time wins over its body.
  for (const c of ladder(customer, around).toReversed()) {
    for (const a of agents.toReversed()) {
      if (c.tagName !== a.tagName || inline.test(c.tagName)) continue;
      const theirs = new Set(marksOf(a));
      for (const mark of marksOf(c)) {
        if (!theirs.has(mark)) continue;
        const selector = `${c.localName}${mark}`;
        const count = around.querySelectorAll(selector).length;
        if (count > (best?.count ?? 1)) best = { selector, customer: c, agent: a, count };
      }
    }
  }
  return best ?? byPlace(customer, agent, around);
}

/** No lasting name at all: the children of one place. */
function byPlace(customer: Element, agent: Element, around: Element): Pair | null {
  const c = ladder(customer, around).at(-1);
  const a = ladder(agent, around).at(-1);
  if (!c || !a || c.tagName !== a.tagName) return null;
  return { selector: `${pathOf(around)} > ${c.localName}`, customer: c, agent: a };
}

/** From the element up to below `top`. */
function ladder(element: Element, top: Element): Element[] {
  const steps: Element[] = [];
  for (let up: Element | null = element; up && up !== top; up = up.parentElement) steps.push(up);
  return steps;
}

/** Steps down from the nearest element with a lasting mark of its own, or from the body. */
function pathOf(element: Element): string {
  const { ownerDocument } = element;
  if (element === ownerDocument.body) return 'body';
  const own = marksOf(element).find(
    (mark) => ownerDocument.querySelectorAll(`${element.localName}${mark}`).length === 1,
  );
  if (own) return `${element.localName}${own}`;
  const parent = element.parentElement;
  if (!parent) return element.localName;
  const at = [...parent.children].filter((child) => child.tagName === element.tagName).indexOf(element) + 1;
  return `${pathOf(parent)} > ${element.localName}:nth-of-type(${at})`;
}

/** A mark that one of the two blocks has and the other has not, on itself or on something in it. */
function difference(c: Element, a: Element): Pick<Taught, 'customer' | 'agent'> {
  const own = (one: Element, other: Element) => only(one, marksOf(one), other) ?? only(one, marksInside(one), other);
  const agent = own(a, c);
  const customer = own(c, a);
  return { customer, agent };
}

const only = (one: Element, marks: readonly string[], other: Element) =>
  marks.find((mark) => holds(one, mark) && !holds(other, mark)) ?? null;

/** Marks of the layers and badges in a block, not of what somebody pasted into the words. */
function marksInside(block: Element): string[] {
  const parts = [...block.querySelectorAll('*')].filter(
    (part) => !inline.test(part.tagName) || part.closest('p') === null,
  );
  return parts
    .slice(0, 40)
    .flatMap(marksOf)
    .filter((mark) => !/^\[type|attach|reaction|edited|quote/i.test(mark));
}

/** Is the block such an element, or does it hold one? */
export const holds = (block: Element, mark: string): boolean =>
  block.matches(mark) || block.querySelector(mark) !== null;

function fieldSelector(field: Element): string | null {
  const all = field.ownerDocument;
  const marks = [...marksOf(field), ...(field.hasAttribute('contenteditable') ? ['[contenteditable]'] : []), ''];
  return marks.map((mark) => `${field.localName}${mark}`).find((one) => all.querySelectorAll(one).length === 1) ?? null;
}
