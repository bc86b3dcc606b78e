/**
 * Reads threads on pages of helpdesks that have no adapter, by structure alone: repeated blocks with an author, a time
 * and a text. It says how sure it is, and under `enough` it says what it did not find instead of guessing. It cannot
 * see into closed shadow roots or frames of other origins.
 */
import { fail, ok, type Result } from '../result.ts';
import type { Customer, Message } from '../thread/thread.ts';
import { parseTime, type TimeOptions } from '../thread/times.ts';
import type { Adapter, NotRead, Page, Reading, TicketRef } from './adapter.ts';
import { createFactCache, type FactCache } from './fact-cache.ts';
import { findGenericComposer } from './generic/composer.ts';
import { findItems, type Items } from './generic/items.ts';
import { type Parts, takeApart } from './generic/parts.ts';
import { requesterIn, rolesOf } from './generic/roles.ts';
import { ticketIn } from './generic/ticket.ts';

/** Under this the reading is refused. One author and no other sign gives exactly this much. */
const enough = 0.5;

export const genericReader: Adapter = {
  id: 'generic',
  name: 'Any other helpdesk',
  proof: 'generic reader',
  matches: () => true,

  read(page): Result<Reading, NotRead> {
    const ticket = ticketIn(page);
    const options = optionsOf(page);
    const found = findItems(page.document, page.url.href, options);
    if (!found || found.quality < enough)
      return fail(ticket ? { code: 'cannot-read', missing: ['messages'], ticket } : { code: 'no-ticket' });
    if (!ticket) return fail({ code: 'cannot-read', missing: ['ticket-id'] });
    return assemble(page, ticket, found, options);
  },

  warm(page, outOfTime) {
    const options = optionsOf(page);
    const found = findItems(page.document, page.url.href, options);
    return found === null || memoryFor(options).warm(found.items, outOfTime);
  },

  findComposer: findGenericComposer,

  watch(page) {
    const found = findItems(page.document, page.url.href, optionsOf(page));
    return found ? [found.scope] : page.document.body ? [page.document.body] : [];
  },
};

/** One memory per set of options, since relative times depend on the moment of reading to the minute. */
let memory: { key: string; facts: FactCache<Parts> } | null = null;

function memoryFor(options: TimeOptions): FactCache<Parts> {
  const key = `${Math.floor(options.now.getTime() / 60_000)} ${options.zone} ${options.order}`;
  if (memory?.key !== key) {
    memory = {
      key,
      facts: createFactCache(
        (item) => takeApart(item, options),
        (item) => `${item.className}\n${item.textContent}`,
      ),
    };
  }
  return memory.facts;
}

/** How times on this page are read: the moment, the zone, and what comes first in 3/4/2026. */
export function optionsOf({ document, now, zone }: Page): TimeOptions {
  const language = document.documentElement.lang.toLowerCase();
  const monthFirst = language === '' || language === 'en' || language === 'en-us';
  return { now: now ?? new Date(), zone: zone ?? 'local', order: monthFirst ? 'month-first' : 'day-first' };
}

function assemble(page: Page, ticket: TicketRef, found: Items, options: TimeOptions): Result<Reading, NotRead> {
  const facts = memoryFor(options);
  const dated = withDays(found.items, found.items.map(facts.get), options);
  const parts = ordered(withAuthors(dated.filter(saysSomething)));
  const roles = rolesOf(parts, page.document, page.url.hostname);
  if (!roles || roles.confidence < enough) return fail({ code: 'cannot-read', missing: ['roles'], ticket });
  const messages = parts.map((part, i) => messageOf(part, roles.of[i] ?? 'agent'));
  const subject = subjectIn(page.document);
  const customer = customerOf(
    page.document,
    parts.find((_, i) => roles.of[i] === 'customer'),
  );
  return ok({
    ticket,
    thread: {
      id: `${ticket.helpdesk}-${ticket.id}`,
      helpdesk: ticket.helpdesk,
      now: options.now.toISOString(),
      ...(subject && { subject }),
      ...(customer && { customer }),
      messages,
    },
    sources: parts.map(({ body, cut }) => ({ element: body, cut })),
    confidence: Math.round(Math.min(found.quality + 0.1, roles.confidence) * 100) / 100,
  });
}

function messageOf({ text, time, author, email, id }: Parts, role: Message['role']): Message {
  const name = author ?? email;
  return { role, text, ...(time && { at: time.at }), ...(name && { author: name }), ...(id && { id }) };
}

/** Empty blocks are separators and placeholders, unless a picture or a file is the message. */
function saysSomething({ text, cut, body }: Parts): boolean {
  return text !== '' || cut.length > 0 || body.querySelector('img, video, audio, a[download]') !== null;
}

/** A clock without a day belongs to the day in the separator above it. */
function withDays(items: readonly Element[], parts: readonly Parts[], options: TimeOptions): Parts[] {
  const known = new Set(items);
  let day: string | null = null;
  return parts.map((part, i) => {
    day = separatorAbove(items[i], known, options) ?? day;
    if (!part.time?.clockOnly || !day) return part;
    const when = parseTime(`${day} ${part.time.text}`, options);
    return when ? { ...part, time: { ...part.time, ...when } } : part;
  });
}

function separatorAbove(item: Element | undefined, items: ReadonlySet<Element>, options: TimeOptions): string | null {
  let start = item;
  // The first message of a day may be wrapped with its day.
  for (let level = 0; level < 2 && start && !start.previousElementSibling; level += 1)
    start = start.parentElement ?? undefined;
  for (
    let before = start?.previousElementSibling;
    before && !items.has(before);
    before = before.previousElementSibling
  ) {
    const text = (before.textContent ?? '').trim();
    if (text.length > 0 && text.length < 40 && parseTime(text, options)?.precision === 'day') return text;
    if (text.length > 200) return null;
  }
  return null;
}

/** Chats name the author once for a run of messages. */
function withAuthors(parts: readonly Parts[]): Parts[] {
  let last: Parts | null = null;
  return parts.map((part) => {
    const carried: Parts =
      !part.author && last && part.told === last.told && part.told !== 'system'
        ? { ...part, author: last.author, email: last.email }
        : part;
    if (carried.told !== 'system') last = carried;
    return carried;
  });
}

/** Oldest first, going by the times and not by the product's habit. */
function ordered(parts: readonly Parts[]): Parts[] {
  const timed = parts.filter((part) => part.time);
  const [first, last] = [timed[0]?.time?.at, timed.at(-1)?.time?.at];
  return first && last && first > last ? parts.toReversed() : [...parts];
}

function subjectIn(document: Document): string | undefined {
  const heading = document
    .querySelector('main h1, h1, [role="main"] h2, main h2')
    ?.textContent?.replace(/\s+/g, ' ')
    .trim();
  return heading && heading.length <= 250
    ? heading.replace(/^\W*(?:#|№)\s?[\w-]*\d\s*[:：–—-]?\s*/, '') || undefined
    : undefined;
}

function customerOf(document: Document, part: Parts | undefined): Customer | undefined {
  const requester = requesterIn(document);
  const name = part?.author ?? requester?.name;
  const email = part?.email ?? (requester && (!requester.name || requester.name === name) ? requester.email : null);
  return name || email ? { ...(name && { name }), ...(email && { email }) } : undefined;
}
