/** Takes one message block apart: author, time, text, and what its attributes and badges say about the role. */
import { clean, tidy } from '../../thread/cleaning.ts';
import type { TimeOptions } from '../../thread/times.ts';
import { readBody } from '../body-text.ts';
import { authorIn, authorText, emailIn, nameBesideClock, nameInClock, portraitName } from './author.ts';
import { besideTheWords, bodyIn, headerTables, headOf, keepsBreaks } from './body.ts';
import { clocksIn, type Shown, timeOf } from './clocks.ts';
import { type Told, toldBy } from './told.ts';
import { furniture, machineName, receipt } from './words.ts';

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
  /** The page marks it as read or delivered, which it does for what its own people sent. */
  received: boolean;
}

/** Reads a block. `common`: texts that stand in every block, such as the subject. Parts that are not there are null; the text may be empty. */
export function takeApart(item: Element, options: TimeOptions, common: ReadonlySet<string> = new Set()): Parts {
  const clock = clocksIn(item, options)[0] ?? null;
  const name = authorIn(item, clock, common);
  const shownName = name && authorText(name);
  const author =
    item.getAttribute('data-author') ||
    shownName ||
    (clock && (nameInClock((clock.textContent ?? '').trim()) ?? nameBesideClock(clock))) ||
    saidBefore(item) ||
    portraitName(item);
  const head = headOf(item, name, clock);
  const omit = new Set<Element>(
    [
      ...nestedIn(item, clock),
      name,
      clock,
      head,
      ...headerTables(item),
      ...besideTheWords(item, author, common),
    ].filter((part) => part !== null),
  );
  const body = bodyIn(item, omit);
  const { text, quotes } = readBody(body, { skip: furniture, omit, keepBreaks: keepsBreaks(body) });
  const cleaned = clean(text, quotes);
  const event = cleaned.text === '' && cleaned.cut.length === 0 && head ? besides(head, name, clock) : '';
  const byMachine = author !== null && machineName.test(author);
  // A line that says who and when and one thing more is what the helpdesk did, not what somebody wrote.
  const told = event || byMachine ? 'system' : toldBy(item, body, author);
  return {
    author: author || null,
    email: emailIn(name) ?? emailIn(head) ?? emailBeside(item, body),
    time: clock && timeOf(clock, options),
    text: event || (told === 'system' ? plainLine(cleaned.text) : cleaned.text),
    cut: cleaned.cut,
    body,
    id: idOf(item),
    told,
    received: isReceived(item, body),
  };
}

/** Answers that stand inside the block they answer: blocks of the same kind with a time of their own. */
function nestedIn(item: Element, clock: Element | null): Element[] {
  const [name] = item.classList;
  if (!clock || !name) return [];
  const alike = [...item.querySelectorAll(`${item.localName}[class~="${name.replace(/["\\]/g, '\\$&')}"]`)];
  return alike.filter((inner) => !inner.contains(clock));
}

/** An address in the head lines of a block. */
function emailBeside(item: Element, body: Element): string | null {
  const places = [...item.querySelectorAll('a[href^="mailto:"], [data-email], span, td, div, small')].filter(
    (place) => !body.contains(place) && !place.contains(body) && (place.textContent ?? '').length < 80,
  );
  for (const place of places) {
    const email = emailIn(place);
    if (email) return email;
  }
  return null;
}

/** "[10:05, 16.03.2026] Ann: ", as messengers keep it for copying. */
function saidBefore(item: Element): string | null {
  const held = item.querySelector('[data-pre-plain-text]')?.getAttribute('data-pre-plain-text') ?? '';
  return /\]\s*(.+?):\s*$/.exec(held)?.[1] ?? null;
}

function isReceived(item: Element, body: Element): boolean {
  const marks = [...item.querySelectorAll('[aria-label], [title], svg, i, span, small, div')];
  return marks.some((mark) => {
    if (body.contains(mark) && body !== item) return false;
    const words =
      mark.getAttribute('aria-label') ??
      mark.getAttribute('title') ??
      (mark.childElementCount === 0 ? (mark.textContent ?? '') : '');
    return (
      (words.length < 40 && receipt.test(words.trim()) && !/edit|изм|编辑/i.test(words)) ||
      /(?:^|[-_\s])(?:check|tick|receipt|delivered|seen|read-?status)(?:$|[-_\s\d])/i.test(
        mark.getAttribute('class') ?? '',
      )
    );
  });
}

const plainLine = (text: string) => tidy(text).replace(/^[\s–—:·|-]+/, '');

/** What a head line says besides the name and the time. */
function besides(head: Element, name: Element | null, clock: Element | null): string {
  const omit = new Set<Element>([name, clock].filter((part) => part !== null));
  return plainLine(readBody(head, { skip: furniture, omit }).text);
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
