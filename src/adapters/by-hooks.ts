/**
 * One engine for helpdesks whose page can be described by data: see `by-hooks/spec.ts` for the description. It reads what
 * the hooks name; where they name nothing, or find no messages, the generic reader is asked (not where several tickets
 * stand on one page: it could read the wrong one). It cannot open folded messages or load earlier ones, but says so.
 */
import { fail, ok, type Result } from '../result.ts';
import type { Adapter, NotRead, Page, Reading, TicketRef } from './adapter.ts';
import { aboutTicket, assemble } from './by-hooks/assemble.ts';
import { findByHooks } from './by-hooks/composer.ts';
import { type Fact, factsFor } from './by-hooks/facts.ts';
import { rootOf, threadIn, ticketIdIn } from './by-hooks/find.ts';
import type { Hooks, MessageHooks } from './by-hooks/spec.ts';
import type { FactCache } from './fact-cache.ts';
import { genericReader, optionsOf } from './generic.ts';

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
      const { thread } = placeOn(hooks, page);
      return !facts || !messages || !thread || facts.warm(thread.querySelectorAll(messages.item), outOfTime);
    },
    findComposer(page) {
      const { ticket, root } = placeOn(hooks, page);
      return findByHooks(hooks, page, root, ticket);
    },
    watch(page) {
      const { root, thread } = placeOn(hooks, page);
      if (thread) return [thread];
      if (hooks.root) return root ? [root] : [];
      return genericReader.watch(page);
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
  if (id === null) return { ticket: null, root: null, thread: null };
  const root = rootOf(hooks, page, id);
  return { ticket: { origin: page.url.origin, helpdesk: hooks.id, id }, root, thread: root && threadIn(hooks, root) };
}

function read(hooks: Hooks, facts: FactCache<Fact> | undefined, page: Page): Result<Reading, NotRead> {
  const { ticket, root, thread } = placeOn(hooks, page);
  const { messages } = hooks;
  if (!ticket) return fail(withoutTicket(messages, page));
  const items = thread && messages ? sequence(thread, messages) : [];
  if (items.length === 0 && thread && (thread.textContent ?? '').trim().length < loadingText)
    return fail({ code: 'loading', ticket });
  if (items.length === 0 || !root || !messages || !facts) return byStructure(hooks, page, root, ticket, 'messages');
  const made = assemble(hooks, messages, page, { ticket, root, items, facts });
  return typeof made === 'string' ? byStructure(hooks, page, root, ticket, made) : ok(made);
}

/** A thread without a ticket's number is news; without a thread it is just another page of the helpdesk. */
function withoutTicket(messages: MessageHooks | undefined, { document }: Page): NotRead {
  const thread = messages && document.querySelector(messages.thread);
  return thread?.querySelector(messages?.item ?? '*')
    ? { code: 'cannot-read', missing: ['ticket-id'] }
    : { code: 'no-ticket' };
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
  const named = Object.keys(customer).length > 0 && { customer };
  const own = { id: `${hooks.id}-${ticket.id}`, helpdesk: hooks.id };
  return ok({ ...found.value, ticket, thread: { ...thread, ...about, ...named, ...own } });
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
