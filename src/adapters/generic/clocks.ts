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
  'data-tooltip',
  'aria-label',
];
const machine = attributes
  .slice(0, 6)
  .map((name) => `[${name}]`)
  .join(', ');
/** Tooltips hold the whole time where the text is short: "2 d". */
const tooltips = ['title', 'data-original-title', 'data-tooltip', 'aria-label'];
const tooltipped = tooltips.map((name) => `[${name}]`).join(', ');
const maybeTime =
  /\d{1,2}[:：]\d{2}|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\d年|\d{1,2}月\d|\bago\b|назад|前$|yesterday|вчера|昨天|today|сегодня|今天|just now|только что|刚刚|(?:19|20)\d{2}|\d{1,2}\s\p{L}{3}|\p{L}{3,9}\s\d{1,2}\b/iu;

/** Elements that show a time, in document order: machine-readable ones, and short texts that are nothing but a time. */
export function clocksIn(scope: Element, options: TimeOptions): Element[] {
  const found = new Set<Element>(scope.querySelectorAll(`time, ${machine}`));
  for (const element of scope.querySelectorAll(tooltipped)) if (hasTimeTip(element, options)) found.add(element);
  const walker = scope.ownerDocument.createTreeWalker(scope, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = (node as Text).data;
    const parent = node.parentElement;
    if (text.length > 90 || !parent || found.has(parent) || !maybeTime.test(text)) continue;
    if (parent.closest('script, style, textarea, select, option, time')) continue;
    if (isNothingBut(text, options)) found.add(parent);
  }
  return [...found].filter((clock) => timeOf(clock, options) !== null);
}

function hasTimeTip(element: Element, options: TimeOptions): boolean {
  if ((element.textContent ?? '').length > 40) return false;
  return tooltips.some((name) => {
    const value = element.getAttribute(name) ?? '';
    return (
      value.length > 4 && value.length < 60 && /\d/.test(value) && maybeTime.test(value) && isNothingBut(value, options)
    );
  });
}

/** The time an element shows: by attribute first, since texts there are complete and mostly machine-readable. */
export function timeOf(clock: Element, options: TimeOptions): Shown | null {
  for (const name of attributes) {
    const value = clock.getAttribute(name)?.trim();
    const when = value && value.length < 60 && /\d/.test(value) ? parseTime(value, options) : null;
    if (when && when.precision !== 'coarse') return { ...when, clockOnly: isClock(value ?? ''), text: value ?? '' };
  }
  const text = withoutMail(clock.textContent ?? '').trim();
  if (text.length > 90) return null;
  const when = parseTime(text, options);
  return when && { ...when, clockOnly: isClock(text), text };
}

const isClock = (text: string) => /^\W*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?:\s?[ap]\.?m\.?)?\W*$/i.test(text.trim());

/** An address in the same line is no part of the time. */
const withoutMail = (text: string) => text.replace(/[<(]?\S+@\S+[>)]?/g, '');

/** "Order from 14:05 is late" holds a time; "14:05" is one. Words beside it may only be those of dates. */
function isNothingBut(shown: string, options: TimeOptions): boolean {
  const text = withoutMail(shown);
  const words = text.match(/\p{L}+/gu) ?? [];
  const spoken =
    text.replace(/[年月日时時分点點秒上下午今昨前天周星期刚剛小钟鐘\s\d\p{P}]/gu, '').match(/\p{Script=Han}/gu) ?? [];
  if (spoken.length > 6) return false;
  return words.length <= 6 && text.trim().length <= 45 && parseTime(text.trim(), options) !== null;
}
