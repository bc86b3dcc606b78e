/** Looks up what a description names, on the page. Reads only. */
import type { Page } from '../adapter.ts';
import { isShown } from '../field.ts';
import type { Hooks, Where } from './spec.ts';

/** Splits "selector@attribute" in two; either may be missing. */
function split(where: string): { selector: string; attribute: string } {
  const [, selector = '', attribute = ''] = /^(.*?)(?:@([\w:-]+))?$/.exec(where) ?? [];
  return { selector, attribute };
}

const all = (where: Where): readonly string[] => (typeof where === 'string' ? [where] : where);

/** The text at a place, white space collapsed, and the element it is from; null when no place holds any. */
export function find(scope: ParentNode, where: Where | undefined): { value: string; element: Element } | null {
  for (const place of where === undefined ? [] : all(where)) {
    const { selector, attribute } = split(place);
    for (const element of selector ? scope.querySelectorAll(selector) : [scope as Element]) {
      const value = (attribute ? element.getAttribute(attribute) : shownIn(element))?.replace(/\s+/g, ' ').trim();
      if (value) return { value, element };
    }
  }
  return null;
}

/** The elements of the first place that has any. */
export function elementsAt(scope: ParentNode, where: Where | undefined): Element[] {
  for (const place of where === undefined ? [] : all(where)) {
    const found = [...scope.querySelectorAll(place)];
    if (found.length > 0) return found;
  }
  return [];
}

function shownIn(element: Element): string | null {
  return 'value' in element && typeof element.value === 'string' ? element.value : element.textContent;
}

/** The open ticket's id, or null. */
export function ticketIdIn({ ticket }: Hooks, { document, url }: Page): string | null {
  const address = `${url.pathname}${url.search}${url.hash}`;
  return find(document, ticket.page)?.value ?? ticket.address?.exec(address)?.[1] ?? null;
}

/** The part of the page that belongs to the ticket; null when it is not there (yet). */
export function rootOf({ root, messages }: Hooks, { document }: Page, id: string): ParentNode | null {
  if (!root) return document;
  for (const selector of root) {
    const parts = [...document.querySelectorAll(selector.replaceAll('{id}', id.replace(/["\\]/g, '\\$&')))];
    const whole = messages ? parts.filter((part) => part.querySelector(messages.thread)) : [];
    const candidates = whole.length > 0 ? whole : parts;
    const part = candidates.find(isShown) ?? (selector.includes('{id}') ? candidates[0] : undefined);
    if (part) return part;
  }
  return null;
}

/** The thread's element in that part: the first shown one with messages, else the first shown one, else null. */
export function threadIn({ messages }: Hooks, root: ParentNode): Element | null {
  if (!messages) return null;
  const places = [...root.querySelectorAll(messages.thread)].filter(isShown);
  return places.find((place) => place.querySelector(messages.item)) ?? places[0] ?? null;
}
