/** From what each item says to the thread: roles, times, order, names, channel, and whether something is missing. */
import type { Customer, Message } from '../../thread/thread.ts';
import { parseTime, type TimeOptions } from '../../thread/times.ts';
import type { Page, Reading, TicketRef } from '../adapter.ts';
import type { FactCache } from '../fact-cache.ts';
import { optionsOf } from '../generic.ts';
import type { Fact } from './facts.ts';
import { find } from './find.ts';
import { recordIn } from './record.ts';
import type { Hooks, MessageHooks } from './spec.ts';

/** Roles found by comparing names are less sure than roles the page states. */
const byNames = 0.9;

export interface Found {
  ticket: TicketRef;
  root: ParentNode;
  items: readonly { item: Element; day: string | null }[];
  facts: FactCache<Fact>;
}

interface Line {
  fact: Fact;
  role: Message['role'];
  at: string | undefined;
}

/** The reading, or what it lacks: somebody's role, or any message with words in it. */
export function assemble(
  hooks: Hooks,
  messages: MessageHooks,
  page: Page,
  { ticket, root, items, facts }: Found,
): Reading | 'messages' | 'roles' {
  const options = optionsOf(page);
  const about = aboutTicket(hooks, root, options);
  const folded = items.map(({ item }) => messages.folded !== undefined && item.matches(messages.folded));
  const open = items.filter((_, i) => !folded[i]).map(({ item, day }) => ({ fact: facts.get(item), day }));
  const said = open.filter(({ fact }) => fact.told !== 'skip' && !fact.empty);
  const lines = said.flatMap(({ fact, day }): Line[] => {
    const role = roleOf(fact, messages, about.customer);
    return role ? [{ fact, role, at: timeOf(fact, day, options) }] : [];
  });
  if (lines.length < said.length) return 'roles';
  if (lines.length === 0) return 'messages';
  const reversed = isReversed(lines, messages);
  const ordered = withAuthors(reversed ? lines.toReversed() : lines, messages);
  const compared = messages.otherwise === 'by-author' && said.some(({ fact }) => fact.told === null);
  const channel = channelOf(messages, root);
  const unloaded = missing(reversed ? folded.toReversed() : folded, messages, root);
  const helpdesk = hooks.id;
  const now = options.now.toISOString();
  const read = ordered.map((line) => messageOf(line, channel));
  return {
    ticket,
    thread: { id: `${helpdesk}-${ticket.id}`, helpdesk, now, ...about, messages: read },
    sources: ordered.map(({ fact: { element, cut } }) => ({ element, cut })),
    confidence: compared ? byNames : 1,
    ...(unloaded && { unloaded }),
  };
}

/** What the page shows besides the messages. */
export function aboutTicket({ subject, record }: Hooks, root: ParentNode, options: TimeOptions) {
  const heading = find(root, subject)?.value;
  const customer = recordIn(root, record, options);
  return { ...(heading && { subject: heading }), ...(customer && { customer }) };
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
function channelOf({ channels, item }: MessageHooks, root: ParentNode): Message['channel'] {
  return channels?.find(([selector]) => [...root.querySelectorAll(selector)].some((mark) => !mark.closest(item)))?.[1];
}

/** On which side messages are missing; `folded` in order of time. */
function missing(folded: readonly boolean[], { more }: MessageHooks, root: ParentNode): Reading['unloaded'] {
  if (folded.at(-1)) return 'later';
  return folded.includes(true) || (more && root.querySelector(more)) ? 'earlier' : undefined;
}
