/**
 * One engine for helpdesks whose page can be described by data: see `by-hooks/spec.ts` for the description. It reads what
 * the hooks name; where they name nothing, or find no messages, the generic reader is asked (not where several tickets
 * stand on one page: it could read the wrong one). It cannot open folded messages or load earlier ones, but says so.
 */
import { fail, ok, type Result } from '../result.ts';
import type { Customer, Message } from '../thread/thread.ts';
import { parseTime, type TimeOptions } from '../thread/times.ts';
import type { Adapter, NotRead, Page, Reading, TicketRef } from './adapter.ts';
import { findByHooks } from './by-hooks/composer.ts';
import { type Fact, factsFor } from './by-hooks/facts.ts';
import { find, rootOf, threadIn, ticketIdIn } from './by-hooks/find.ts';
import { recordIn } from './by-hooks/record.ts';
import type { Hooks, MessageHooks } from './by-hooks/spec.ts';
import type { FactCache } from './fact-cache.ts';
import { genericReader, optionsOf } from './generic.ts';

/** Roles found by comparing names are less sure than roles the page states. */
const byNames = 0.9;
/** A thread's place with less text than this is still loading; with more, its messages are not where we look. */
const loadingText = 80;

/** An adapter from a description. */
export function byHooks(hooks: Hooks): Adapter {
  const { id, name, proof, matches, messages } = hooks;
  const facts = messages && factsFor(messages);
  return {
    id,
    name,
    proof,
    matches,
    read: (page) => read(hooks, facts, page),
    warm(page, outOfTime) {
      const place = placeOn(hooks, page);
      if (!facts || !messages || !place.thread) return true;
      return facts.warm(place.thread.querySelectorAll(messages.item), outOfTime);
    },
    findComposer(page) {
      const { ticket, root } = placeOn(hooks, page);
      return findByHooks(hooks, page, root, ticket);
    },
    watch(page) {
      const { root, thread } = placeOn(hooks, page);
      if (thread) return [thread];
      return hooks.root || messages ? (root && root !== page.document ? [root] : []) : genericReader.watch(page);
    },
  };
}

interface Place {
  ticket: TicketRef | null;
  root: ParentNode | null;
  thread: Element | null;
}

function placeOn(hooks: Hooks, page: Page): Place {
  const id = ticketIdIn(hooks, page);
  const root = id === null ? null : rootOf(hooks, page, id);
  const ticket = id === null ? null : { origin: page.url.origin, helpdesk: hooks.id, id };
  return { ticket, root, thread: root && threadIn(hooks, root) };
}

function read(hooks: Hooks, facts: FactCache<Fact> | undefined, page: Page): Result<Reading, NotRead> {
  const { ticket, root, thread } = placeOn(hooks, page);
  const { messages } = hooks;
  if (!ticket) {
    const lost = messages && page.document.querySelector(messages.thread)?.querySelector(messages.item);
    return fail(lost ? { code: 'cannot-read', missing: ['ticket-id'] } : { code: 'no-ticket' });
  }
  if (!messages || !facts) return byStructure(hooks, page, root, ticket, 'messages');
  const items = thread ? sequence(thread, messages) : [];
  if (items.length === 0 && thread && (thread.textContent ?? '').trim().length < loadingText)
    return fail({ code: 'loading', ticket });
  if (items.length === 0 || !root) return byStructure(hooks, page, root, ticket, 'messages');
  return assemble(hooks, messages, page, { ticket, root, items, facts });
}

/** The generic reader's answer under our ticket's name, with what our hooks know of subject and record. */
function byStructure(
  hooks: Hooks,
  page: Page,
  root: ParentNode | null,
  ticket: TicketRef,
  missing: 'messages' | 'roles',
): Result<Reading, NotRead> {
  const found = hooks.root ? null : genericReader.read(page);
  if (!found?.ok) return fail({ code: 'cannot-read', missing: [missing], ticket });
  const { thread } = found.value;
  const about = root ? aboutTicket(hooks, root, optionsOf(page)) : {};
  const customer = { ...thread.customer, ...about.customer };
  return ok({
    ...found.value,
    ticket,
    thread: {
      ...thread,
      ...about,
      ...(Object.keys(customer).length > 0 && { customer }),
      id: `${hooks.id}-${ticket.id}`,
      helpdesk: hooks.id,
    },
  });
}

/** Items with the day separator above each, in document order. */
function sequence(thread: Element, { item, day }: MessageHooks): { item: Element; day: string | null }[] {
  if (!day) return [...thread.querySelectorAll(item)].map((element) => ({ item: element, day: null }));
  let above: string | null = null;
  return [...thread.querySelectorAll(`${item}, ${day}`)].flatMap((element) => {
    if (element.matches(item)) return [{ item: element, day: above }];
    above = (element.textContent ?? '').trim() || above;
    return [];
  });
}

interface Found {
  ticket: TicketRef;
  root: ParentNode;
  items: { item: Element; day: string | null }[];
  facts: FactCache<Fact>;
}

interface Line {
  fact: Fact;
  role: Message['role'];
  at: string | undefined;
}

function assemble(
  hooks: Hooks,
  messages: MessageHooks,
  page: Page,
  { ticket, root, items, facts }: Found,
): Result<Reading, NotRead> {
  const options = optionsOf(page);
  const about = aboutTicket(hooks, root, options);
  const folded = items.map(({ item }) => messages.folded !== undefined && item.matches(messages.folded));
  const open = items.filter((_, i) => !folded[i]).map(({ item, day }) => ({ fact: facts.get(item), day }));
  const said = open.filter(({ fact }) => fact.told !== 'skip' && !fact.empty);
  const lines: Line[] = [];
  for (const { fact, day } of said) {
    const role = roleOf(fact, messages, about.customer);
    if (!role) return byStructure(hooks, page, root, ticket, 'roles');
    lines.push({ fact, role, at: timeOf(fact, day, options) });
  }
  if (lines.length === 0) return fail({ code: 'cannot-read', missing: ['messages'], ticket });
  const reversed = isReversed(lines, messages);
  const channel = channelOf(messages, root);
  const ordered = withAuthors(reversed ? lines.toReversed() : lines, messages);
  const last = reversed ? folded[0] : folded.at(-1);
  const more = folded.includes(true) || (messages.more !== undefined && root.querySelector(messages.more) !== null);
  return ok({
    ticket,
    thread: {
      id: `${hooks.id}-${ticket.id}`,
      helpdesk: hooks.id,
      now: options.now.toISOString(),
      ...about,
      messages: ordered.map((line) => messageOf(line, channel)),
    },
    sources: ordered.map(({ fact: { element, cut } }) => ({ element, cut })),
    confidence: said.some(({ fact }) => fact.told === null) && messages.otherwise === 'by-author' ? byNames : 1,
    ...(more && { unloaded: last ? ('later' as const) : ('earlier' as const) }),
  });
}

function messageOf({ fact, role, at }: Line, ofTicket: Message['channel']): Message {
  const { text, author, id } = fact;
  // Notes and events go through no channel, whatever the ticket came by.
  const channel = role === 'customer' || role === 'agent' ? (fact.channel ?? ofTicket) : undefined;
  return { role, text, ...(at && { at }), ...(channel && { channel }), ...(author && { author }), ...(id && { id }) };
}

/** Null: the page does not say, and nothing else does. */
function roleOf({ told, author }: Fact, { otherwise }: MessageHooks, customer: Customer | undefined) {
  if (told && told !== 'skip') return told;
  if (otherwise !== 'by-author') return otherwise ?? null;
  const names = [customer?.name, customer?.email].filter((name) => name !== undefined).map(plain);
  if (names.length === 0 || !author) return null;
  return names.some((name) => plain(author).includes(name)) ? 'customer' : 'agent';
}

const plain = (name: string) => name.replace(/\s+/g, ' ').trim().toLowerCase();

const clockOnly = /^\W*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?:\s?[ap]\.?m\.?)?\W*$/i;

/** A clock without a day could be any day's. In "2 days ago (10 March, 14:05)" the brackets hold the exact one. */
function timeOf({ time }: Fact, day: string | null, options: TimeOptions): string | undefined {
  if (!time) return undefined;
  const exact = /[(（]([^()（）]*\d[^()（）]*)[)）]/.exec(time)?.[1];
  const inBrackets = exact && !clockOnly.test(exact) ? parseTime(exact, options) : null;
  if (inBrackets) return inBrackets.at;
  if (!clockOnly.test(time)) return parseTime(time, options)?.at;
  return day ? parseTime(`${day} ${time}`, options)?.at : undefined;
}

function isReversed(lines: readonly Line[], { newestFirst }: MessageHooks): boolean {
  const times = lines.flatMap(({ at }) => at ?? []);
  const [first, last] = [times[0], times.at(-1)];
  return first && last && first !== last ? first > last : newestFirst === true;
}

function withAuthors(lines: readonly Line[], { authorOncePerRun }: MessageHooks): Line[] {
  if (!authorOncePerRun) return [...lines];
  let before: Line | null = null;
  return lines.map((line) => {
    const author = line.fact.author ?? (before?.role === line.role ? before.fact.author : null);
    before = { ...line, fact: { ...line.fact, author } };
    return before;
  });
}

/** The ticket's own channel: what one message says of itself does not count for the others. */
const channelOf = ({ channels, item }: MessageHooks, root: ParentNode) =>
  channels?.find(([selector]) => [...root.querySelectorAll(selector)].some((mark) => !mark.closest(item)))?.[1];

function aboutTicket({ subject, record }: Hooks, root: ParentNode, options: TimeOptions) {
  const heading = find(root, subject)?.value;
  const customer = recordIn(root, record, options);
  return { ...(heading && { subject: heading }), ...(customer && { customer }) };
}
