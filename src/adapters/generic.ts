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
import { clocksIn } from './generic/clocks.ts';
import { findGenericComposer } from './generic/composer.ts';
import { originalOf } from './generic/flat.ts';
import { findItems, type Items } from './generic/items.ts';
import { openingAbove } from './generic/opening.ts';
import { type Parts, takeApart } from './generic/parts.ts';
import { requesterIn } from './generic/people.ts';
import { piecesOf } from './generic/pieces.ts';
import { rolesOf } from './generic/roles.ts';
import { commonTexts } from './generic/shared-texts.ts';
import { fingerprint, ticketIn } from './generic/ticket.ts';

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
    return assemble(page, ticket, found, options);
  },

  warm(page, outOfTime) {
    const options = optionsOf(page);
    const found = findItems(page.document, page.url.href, options);
    return found === null || memoryFor(options, found.items).warm(found.items, outOfTime);
  },

  findComposer: findGenericComposer,

  watch(page) {
    const found = findItems(page.document, page.url.href, optionsOf(page));
    return found ? [originalOf(found.scope)] : page.document.body ? [page.document.body] : [];
  },
};

/** One memory per set of options, since relative times depend on the moment of reading to the minute. */
let memory: { key: string; facts: FactCache<Parts> } | null = null;

function memoryFor(options: TimeOptions, items: readonly Element[]): FactCache<Parts> {
  const common = commonTexts(items);
  const key = `${Math.floor(options.now.getTime() / 60_000)} ${options.zone} ${options.order} ${[...common].join('|')}`;
  if (memory?.key !== key) {
    memory = {
      key,
      facts: createFactCache(
        (item) => takeApart(item, options, common),
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

interface Block {
  item: Element;
  parts: Parts;
  /** The first message where it stands apart from the others. */
  apart?: true;
}

/** What somebody pointed out as messages, read like any other; `tell` knows a block's side better than its looks. */
export function readBlocks(
  page: Page,
  items: readonly Element[],
  tell: (item: Element) => 'customer' | 'agent' | null,
): Result<Reading, NotRead> {
  const scope = items[0]?.parentElement ?? page.document.body;
  return assemble(page, ticketIn(page), { items: [...items], scope, quality: 0.9 }, optionsOf(page), tell);
}

function assemble(
  page: Page,
  known: TicketRef | null,
  found: Items,
  options: TimeOptions,
  tell: (item: Element) => Parts['told'] = () => null,
): Result<Reading, NotRead> {
  const told = blocksOf(page, found, options).map((block) => withTold(block, tell));
  const blocks = ordered(withAuthors(withDays(told, options)));
  const parts = blocks.map((block) => block.parts);
  const ticket = known ?? namelessTicket(page, blocks);
  const around = { document: page.document, host: page.url.hostname, scope: originalOf(found.scope) };
  const roles = rolesOf(
    parts,
    blocks.map(({ item, apart }) => (apart ? null : item)),
    around,
  );
  if (!roles || roles.confidence < enough) return fail({ code: 'cannot-read', missing: ['roles'], ticket });
  if (!roles.of.some((role) => role === 'customer' || role === 'agent')) return fail({ code: 'no-ticket' });
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
    sources: parts.map(({ body, cut }) => ({ element: originalOf(body), cut })),
    confidence: Math.round(Math.min(found.quality + 0.1, roles.confidence, known ? 1 : 0.6) * 100) / 100,
  });
}

/** A note stays a note, on whichever side it stands. */
function withTold(block: Block, tell: (item: Element) => Parts['told']): Block {
  const { told } = block.parts;
  const side = told === 'note' || told === 'system' || block.apart ? null : tell(block.item);
  return side ? { ...block, parts: { ...block.parts, told: side } } : block;
}

/** Every message's block taken apart: grouped bubbles one by one, and the first message where it stands above the others. */
function blocksOf({ document }: Page, found: Items, options: TimeOptions): Block[] {
  const root = found.scope.ownerDocument.body;
  const items = found.items.filter((item) => !isOnlyTime(item, options));
  const facts = memoryFor(options, found.items);
  const groups = piecesOf(items);
  const blocks = items.flatMap((item, i): Block[] => {
    const [only, ...more] = groups[i] ?? [];
    const whole = facts.get(item);
    if (!only || more.length === 0) return [{ item, parts: whole }];
    return [only, ...more].map((piece) => ({ item, parts: pieceOf(facts.get(piece), whole) }));
  });
  const opening = openingAbove(root, items);
  const requester = opening && requesterIn(document, originalOf(found.scope));
  const first = opening && facts.get(opening);
  if (first && saysSomething(first) && !blocks.some(({ parts }) => parts.text.includes(first.text)))
    blocks.unshift({
      item: opening,
      apart: true,
      parts: { ...first, told: requester?.name ? null : 'customer', author: requester?.name ?? null },
    });
  return withoutOddOnes(blocks.filter(({ parts }) => saysSomething(parts)));
}

/** Where nearly all blocks have a name and a time, a block of another kind without both is a heading or a filter. */
function withoutOddOnes(blocks: readonly Block[]): Block[] {
  const isBare = ({ parts, apart }: Block) => !parts.author && !parts.time && !apart;
  const whole = blocks.filter((block) => !isBare(block));
  const few =
    whole.length > 0 && whole.length < 3 && blocks.every((block) => !isBare(block) || block.parts.text.length < 40);
  if (!few && whole.length < blocks.length * 0.6) return [...blocks];
  const kinds = new Set(whole.map(({ item }) => item.className));
  return blocks.filter((block) => !isBare(block) || kinds.has(block.item.className));
}

/** Lines with nothing but a day stand between the messages. */
function isOnlyTime(item: Element, options: TimeOptions): boolean {
  const text = (item.textContent ?? '').trim();
  return text.length < 40 && clocksIn(item, options).some((clock) => (clock.textContent ?? '').trim() === text);
}

/** A bubble of a group has the group's name, time and role. */
const pieceOf = (piece: Parts, whole: Parts): Parts => ({
  ...piece,
  author: whole.author,
  email: whole.email,
  time: piece.time ?? whole.time,
  told: piece.told ?? whole.told,
});

/** Where neither address nor page name the ticket: its heading and first words, so that another thread is another ticket. */
function namelessTicket({ url, document }: Page, [first]: readonly Block[]): TicketRef {
  const text = [url.pathname, url.search, url.hash, subjectIn(document), first?.parts.author, first?.parts.text].join(
    '\n',
  );
  return { origin: url.origin, helpdesk: url.hostname, id: `page-${fingerprint(text)}` };
}

function messageOf({ text, time, author, email, id }: Parts, role: Message['role']): Message {
  const name = author ?? email;
  return { role, text, ...(time && { at: time.at }), ...(name && { author: name }), ...(id && { id }) };
}

/** Empty blocks are separators and placeholders, unless a picture or a file is the message. */
function saysSomething({ text, cut, body }: Parts): boolean {
  return text !== '' || cut.length > 0 || body.querySelector('img, video, audio, a[download]') !== null;
}

/** A clock without a day belongs to the day in the line above it; a block without a time to a whole time there. */
function withDays(blocks: readonly Block[], options: TimeOptions): Block[] {
  const known = new Set(blocks.map(({ item }) => item));
  let day: string | null = null;
  return blocks.map((block) => {
    const { item, parts } = block;
    const above = lineAbove(item, known, options);
    day = above?.precision === 'day' ? above.text : (day ?? null);
    if (!parts.time && above && above.precision !== 'day')
      return { ...block, parts: { ...parts, time: { ...above, clockOnly: false } } };
    if (!parts.time?.clockOnly || !day) return block;
    const when = parseTime(`${day} ${parts.time.text}`, options);
    return { ...block, parts: when ? { ...parts, time: { ...parts.time, ...when } } : parts };
  });
}

/** The nearest line above a block, before another block, that is nothing but a day or a time. */
function lineAbove(item: Element, items: ReadonlySet<Element>, options: TimeOptions) {
  let start: Element = item;
  // The first message of a day may be wrapped with its day.
  for (let level = 0; level < 2 && !start.previousElementSibling && start.parentElement; level += 1)
    start = start.parentElement;
  for (
    let before = start.previousElementSibling;
    before && !items.has(before);
    before = before.previousElementSibling
  ) {
    const text = (before.textContent ?? '').trim();
    const when = text.length > 0 && text.length < 40 ? parseTime(text, options) : null;
    if (when) return { ...when, text };
    if (text.length > 200) return null;
  }
  return null;
}

/** Chats name the author once for a run of messages, and the page's own people sometimes not at all. */
function withAuthors(blocks: readonly Block[]): Block[] {
  let last: Block | null = null;
  return blocks.map((block) => {
    const { item, parts } = block;
    const sameKind =
      last &&
      parts.told === last.parts.told &&
      parts.told !== 'system' &&
      item.className === last.item.className &&
      parts.received === last.parts.received;
    const carried: Block =
      !parts.author && last && sameKind
        ? { ...block, parts: { ...parts, author: last.parts.author, email: last.parts.email } }
        : block;
    if (carried.parts.told !== 'system') last = carried;
    return carried;
  });
}

/** Oldest first, going by the times and not by the product's habit. */
function ordered(blocks: readonly Block[]): Block[] {
  const timed = blocks.filter(({ parts }) => parts.time);
  const [first, last] = [timed[0]?.parts.time?.at, timed.at(-1)?.parts.time?.at];
  return first && last && first > last ? blocks.toReversed() : [...blocks];
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
