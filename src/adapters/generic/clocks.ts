/** Finds the nodes that show a time. One pass over the text of a scope, no layout. */
import { parseTime, type TimeOptions, type When } from '../../thread/times.ts';

export interface Shown extends When {
  /** Only a clock was shown; the day has to come from somewhere else. */
  clockOnly: boolean;
  text: string;
}

const attributes = [
  'datetime',
  'data-timestamp',
  'data-time',
  'data-date',
  'data-created',
  'data-created-at',
  'title',
  'data-original-title',
  'aria-label',
];
const machine = attributes
  .slice(0, 6)
  .map((name) => `[${name}]`)
  .join(', ');
const maybeTime =
  /\d{1,2}[:：]\d{2}|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\d年|\d{1,2}月\d|\bago\b|назад|前$|yesterday|вчера|昨天|today|сегодня|今天|just now|только что|刚刚|(?:19|20)\d{2}|\d{1,2}\s\p{L}{3}|\p{L}{3,9}\s\d{1,2}\b/iu;

/** Elements that show a time, in document order: machine-readable ones, and short texts that are nothing but a time. */
export function clocksIn(scope: Element, options: TimeOptions): Element[] {
  const found = new Set<Element>(scope.querySelectorAll(`time, ${machine}`));
  const walker = scope.ownerDocument.createTreeWalker(scope, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = (node as Text).data;
    const parent = node.parentElement;
    if (text.length > 60 || !parent || found.has(parent) || !maybeTime.test(text)) continue;
    if (parent.closest('script, style, textarea, select, option, time')) continue;
    if (isNothingBut(text, options)) found.add(parent);
  }
  return [...found].filter((clock) => timeOf(clock, options) !== null);
}

/** The time an element shows: by attribute first, since texts there are complete and mostly machine-readable. */
export function timeOf(clock: Element, options: TimeOptions): Shown | null {
  for (const name of attributes) {
    const value = clock.getAttribute(name)?.trim();
    const when = value && value.length < 60 && /\d/.test(value) ? parseTime(value, options) : null;
    if (when && when.precision !== 'coarse') return { ...when, clockOnly: isClock(value ?? ''), text: value ?? '' };
  }
  const text = (clock.textContent ?? '').trim();
  if (text.length > 60) return null;
  const when = parseTime(text, options);
  return when && { ...when, clockOnly: isClock(text), text };
}

const isClock = (text: string) => /^\W*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?:\s?[ap]\.?m\.?)?\W*$/i.test(text.trim());

/** "Order from 14:05 is late" holds a time; "14:05" is one. Words beside it may only be those of dates. */
function isNothingBut(text: string, options: TimeOptions): boolean {
  const words = text.match(/\p{L}+/gu) ?? [];
  return words.length <= 6 && text.trim().length <= 45 && parseTime(text.trim(), options) !== null;
}
