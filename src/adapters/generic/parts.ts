/** Takes one message block apart: author, time, text, and what its attributes and badges say about the role. */
import { clean, tidy } from '../../thread/cleaning.ts';
import type { TimeOptions } from '../../thread/times.ts';
import { readBody } from '../body-text.ts';
import { hooksOf } from './candidates.ts';
import { clocksIn, type Shown, timeOf } from './clocks.ts';
import {
  authorHook,
  bodyHook,
  customerLabel,
  furniture,
  machineName,
  noteLabel,
  roleHooks,
  staffLabel,
} from './words.ts';

export type Told = 'customer' | 'agent' | 'note' | 'system' | null;

export interface Parts {
  author: string | null;
  email: string | null;
  time: Shown | null;
  text: string;
  cut: string[];
  body: Element;
  id: string | null;
  /** What the block itself says its role is. */
  told: Told;
}

/** Reads a block. Parts that are not there are null; the text may be empty. */
export function takeApart(item: Element, options: TimeOptions): Parts {
  const clock = clocksIn(item, options)[0] ?? null;
  const name = authorIn(item, clock);
  const head = headOf(item, name, clock);
  const omit = new Set<Element>([name, clock, head, ...headerTables(item)].filter((part) => part !== null));
  const body = bodyIn(item, omit);
  const { text, quotes } = readBody(body, { skip: furniture, omit, keepBreaks: keepsBreaks(body) });
  const cleaned = clean(text, quotes);
  const author = item.getAttribute('data-author') ?? (name && authorText(name));
  const event = cleaned.text === '' && cleaned.cut.length === 0 && head ? besides(head, name, clock) : '';
  const byMachine = author !== null && machineName.test(author);
  return {
    author: author || null,
    email: emailIn(name ?? head),
    time: clock && timeOf(clock, options),
    text: event || cleaned.text,
    cut: cleaned.cut,
    body,
    id: idOf(item),
    // A line that says who and when and one thing more is what the helpdesk did, not what somebody wrote.
    told: event || byMachine ? 'system' : toldBy(item, body, head),
  };
}

/** What a head line says besides the name and the time. */
function besides(head: Element, name: Element | null, clock: Element | null): string {
  const omit = new Set<Element>([name, clock].filter((part) => part !== null));
  return tidy(readBody(head, { skip: furniture, omit }).text).replace(/^[\s–—:·|-]+/, '');
}

/** Mail headers shown above a body: two columns, the first of labels that end with a colon. */
function headerTables(item: Element): Element[] {
  return [...item.querySelectorAll('table')].filter((table) => {
    const rows = [...table.rows];
    const labelled = rows.filter(
      (row) => row.cells.length === 2 && /^[^:：]{1,25}[:：]$/.test((row.cells[0]?.textContent ?? '').trim()),
    );
    return rows.length >= 2 && labelled.length === rows.length;
  });
}

/** The block's own words first, then those of the wrappers between it and its text. */
function toldBy(item: Element, body: Element, head: Element | null): Told {
  const badges = [...(head ?? item).querySelectorAll('span, b, em, small, strong, i, div')].filter(
    (badge) => !body.contains(badge) || body === item,
  );
  const labels = badges
    .map((badge) => (badge.childElementCount === 0 ? (badge.textContent ?? '').trim() : ''))
    .filter((label) => label && label.length < 40);
  if (labels.some((label) => noteLabel.test(label))) return 'note';
  for (let layer: Element | null = body; layer; layer = layer === item ? null : layer.parentElement) {
    const told = toldByHooks(layer);
    if (told) return told;
  }
  const inner = [...item.children].map(toldByHooks).find((told) => told !== null);
  if (inner) return inner;
  if (labels.some((label) => staffLabel.test(label))) return 'agent';
  return labels.some((label) => customerLabel.test(label)) ? 'customer' : null;
}

function toldByHooks(layer: Element): Told {
  const values = layer
    .getAttributeNames()
    .filter((name) => /^(?:class|type|data-(?!.*(?:id|author|name|text|time|date))|aria-label)/.test(name));
  const words = values
    .map(
      (name) =>
        `${name.startsWith('data-is') || name.startsWith('data-internal') ? (layer.getAttribute(name) === 'true' ? name : '') : layer.getAttribute(name)}`,
    )
    .filter((value) => value.length < 200)
    .join(' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[-_]+/g, ' ')
    .toLowerCase();
  return roleHooks.find(([hook]) => hook.test(words))?.[1] ?? null;
}

/** The named element, else the first short bold, linked or headed text that is not a time. */
function authorIn(item: Element, clock: Element | null): Element | null {
  const usable = (element: Element) => {
    const text = (element.textContent ?? '').trim();
    return (
      text.length > 0 &&
      text.length <= 60 &&
      !element.contains(clock) &&
      !/^[\d\s:./-]+$/.test(text) &&
      !/[.!?。！？…:：]$/.test(text)
    );
  };
  const hinted = [
    ...item.querySelectorAll('[class], [data-testid], [data-test-id], [itemprop], [rel="author"]'),
  ].filter(
    (element) =>
      authorHook.test(`${hooksOf(element)} ${element.getAttribute('itemprop') ?? ''}`) &&
      usable(element) &&
      !element.closest('blockquote'),
  );
  const inner = hinted.find((element) => !hinted.some((other) => other !== element && element.contains(other)));
  if (inner) return inner;
  const styled = [...item.querySelectorAll('strong, b, h3, h4, h5, h6, a, cite')].find(
    (element) => usable(element) && !element.closest('p, li li, blockquote'),
  );
  return styled ?? null;
}

/** A badge inside the name ("Pavel — internal note") is not part of it. */
function authorText(name: Element): string {
  const badge = [...name.children].some(
    (child) => noteLabel.test(child.textContent ?? '') || staffLabel.test((child.textContent ?? '').trim()),
  );
  const own = [...name.childNodes]
    .filter((node) => node.nodeType === 3)
    .map((node) => node.textContent ?? '')
    .join(' ')
    .trim();
  const text = badge && own ? own : (name.textContent ?? '');
  return text
    .replace(/\s+/g, ' ')
    .replace(/\s*<?[^\s<>]+@[^\s<>]+>?\s*$/, '')
    .trim();
}

function emailIn(part: Element | null): string | null {
  const link = part?.matches('a[href^="mailto:"]') ? part : part?.querySelector('a[href^="mailto:"]');
  const holder = part?.closest('[email], [data-email]') ?? part?.querySelector('[email], [data-email]');
  const text =
    link?.getAttribute('href')?.slice(7) ??
    holder?.getAttribute('email') ??
    holder?.getAttribute('data-email') ??
    part?.textContent ??
    '';
  return /[^\s<>@]+@[^\s<>@]+\.[a-z]{2,}/i.exec(text)?.[0]?.toLowerCase() ?? null;
}

/** The line that holds author and time, when it holds little else. */
function headOf(item: Element, name: Element | null, clock: Element | null): Element | null {
  let head = name?.parentElement ?? clock?.parentElement ?? null;
  while (head && clock && !head.contains(clock) && head !== item) head = head.parentElement;
  if (!head || head === item || !item.contains(head)) return null;
  const rest = wordsIn(head) - wordsIn(name) - wordsIn(clock);
  return rest <= 60 && !head.querySelector('p, blockquote, pre') ? head : null;
}

const wordsIn = (part: Element | null) => (part?.textContent ?? '').replace(/\s+/g, '').length;

function bodyIn(item: Element, omit: ReadonlySet<Element>): Element {
  const total =
    (item.textContent ?? '').trim().length -
    [...omit].reduce((sum, part) => sum + (part.textContent ?? '').trim().length, 0) * 0.5;
  const hinted = [...item.querySelectorAll('[class], [data-testid], [data-test-id], [data-body], [itemprop]')].filter(
    (element) =>
      (element.hasAttribute('data-body') ||
        bodyHook.test(`${hooksOf(element)} ${element.getAttribute('itemprop') ?? ''}`)) &&
      ![...omit].some((part) => element.contains(part)),
  );
  const body = hinted.find((element) => (element.textContent ?? '').trim().length >= total * 0.5);
  return body ?? hinted.find((element) => element.hasAttribute('data-body')) ?? item;
}

/** Chat pages show line breaks by style sheet; one look at the body's style tells. */
function keepsBreaks(body: Element): boolean {
  const style = body.ownerDocument.defaultView?.getComputedStyle(body).whiteSpace;
  return style !== undefined && /^(?:pre|pre-wrap|pre-line|break-spaces)$/.test(style);
}

function idOf(item: Element): string | null {
  const name = item
    .getAttributeNames()
    .find((attribute) =>
      /^data-(?:.*-)?(?:message|comment|thread|transaction|item|entry|event|article)?[-_]?(?:id|uuid)$/i.test(
        attribute,
      ),
    );
  return (name && item.getAttribute(name)) || item.id || null;
}
