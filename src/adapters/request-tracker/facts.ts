/** What one `.transaction.message` of Request Tracker says by itself, remembered per node. */
import { clean } from '../../thread/cleaning.ts';
import { wallClock } from '../../thread/times.ts';
import { readBody } from '../body-text.ts';
import { createFactCache } from '../fact-cache.ts';
import { type Person, personIn } from './roles.ts';

export interface RtFact {
  /** RT's transaction number. */
  id: string;
  author: Person | null;
  /** The words after the author, in the interface's language: "Correspondence added". */
  what: string;
  /** The time as shown, a wall time in the agent's zone, as if it were UTC, in milliseconds. */
  wall: number | null;
  /** The mail's own Date header in milliseconds; null for messages written in RT. */
  mailed: number | null;
  text: string;
  cut: string[];
  body: Element;
}

/** RT folds `>` lines and blockquotes behind a switch; opened, they lose the class `closed` but still follow it. */
const quote = '.message-stanza-folder + .message-stanza, .message-stanza.closed';
const skip = '.message-stanza-folder, .downloadattachment';

export const facts = createFactCache<RtFact>(readTransaction);

function readTransaction(item: Element): RtFact {
  const user = item.querySelector('.metadata .description .user');
  const bodies = bodiesOf(item);
  const parts = bodies.map((body) => readBody(body, { skip, quote, keepBreaks: isMono(body) }));
  const { text, cut } = clean(
    parts.map((part) => part.text).join('\n\n'),
    parts.flatMap((part) => part.quotes),
  );
  return {
    id: item.getAttribute('data-transaction-id') ?? '',
    author: user && personIn(user),
    what: whatAfter(user),
    // RT always shows the year, so the moment of reading does not matter here.
    wall: wallClock(item.querySelector('.metadata .date')?.textContent ?? '', new Date(0)),
    mailed: mailDate(item),
    text,
    cut,
    body: (bodies.length === 1 ? bodies[0] : item.querySelector('.content')) ?? item,
  };
}

/** Bodies proper. Each attachment has a body too; those follow a link with a file name, or hold no stanza. */
function bodiesOf(item: Element): Element[] {
  return [...item.querySelectorAll('.messagebody')].filter((body) => {
    const before = body.previousElementSibling;
    const isFile =
      before?.matches('.downloadattachment') === true && before.querySelector('.downloadfilename') !== null;
    return !isFile && body.querySelector('.message-stanza') !== null;
  });
}

const isMono = (body: Element) => body.querySelector(':scope > .plain-text-white-space') !== null;

/** The description without its author and the hyphen after it. */
function whatAfter(user: Element | null): string {
  let words = '';
  for (let node = user?.nextSibling ?? null; node; node = node.nextSibling) words += node.textContent ?? '';
  return words
    .replace(/\s+/g, ' ')
    .replace(/^[\s-]+/, '')
    .trim();
}

/** Header rows are named in the interface's language, but a mail date has one form in all of them. */
function mailDate(item: Element): number | null {
  for (const value of item.querySelectorAll('.content .message-header-value')) {
    const text = value.textContent?.trim() ?? '';
    if (/^(?:\w{3}, )?\d{1,2} \w{3} \d{4} \d{2}:\d{2}/.test(text)) return Date.parse(text) || null;
  }
  return null;
}
