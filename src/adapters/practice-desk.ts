/**
 * The practice desk: the demo helpdesk that comes with the extension. Its page is ours, so its hooks are certain.
 */

import { fail, ok, type Result } from '../result.ts';
import { clean } from '../thread/cleaning.ts';
import type { Customer, Message } from '../thread/thread.ts';
import type { Adapter, Composer, NotRead, Page, Reading, TicketRef } from './adapter.ts';
import { readBody } from './body-text.ts';
import { createFactCache } from './fact-cache.ts';
import { isOpenField } from './field.ts';
import { numberIn, timeIn } from './values.ts';

const helpdesk = 'rapport-practice';
const rootSelector = `[data-helpdesk="${helpdesk}"]`;
const roles: readonly string[] = ['customer', 'agent', 'note', 'system'];
const channels: readonly string[] = ['chat', 'email', 'phone', 'social', 'form', 'review'];

interface Fact {
  body: Element;
  message: Message | null;
  cut: string[];
}

const facts = createFactCache<Fact>(readItem, (item) => `${item.getAttribute('data-role')}\n${item.textContent}`);

export const practiceDesk: Adapter = {
  id: 'practice-desk',
  name: 'Practice desk',
  proof: 'tested live',

  matches: ({ document }) => document.querySelector(rootSelector) !== null,

  read(page): Result<Reading, NotRead> {
    const root = page.document.querySelector(rootSelector);
    const ticket = root && ticketOf(page, root);
    if (!root) return fail({ code: 'no-ticket' });
    if (!ticket)
      return fail(
        root.querySelector('[data-thread]') ? { code: 'cannot-read', missing: ['ticket-id'] } : { code: 'no-ticket' },
      );
    const list = root.querySelector('[data-thread]');
    if (!list) return fail({ code: 'cannot-read', missing: ['messages'], ticket });
    const found = itemsIn(list).map((item) => facts.get(item));
    const readable = found.filter((fact): fact is Fact & { message: Message } => fact.message !== null);
    if (readable.length < found.length) return fail({ code: 'cannot-read', missing: ['roles'], ticket });
    const channel = channelOf(root);
    return ok({
      ticket,
      thread: {
        id: `${helpdesk}-${ticket.id}`,
        helpdesk,
        now: (page.now ?? new Date()).toISOString(),
        ...about(root),
        messages: readable.map(({ message }) => (channel ? { ...message, channel } : message)),
      },
      sources: readable.map(({ body, cut }) => ({ element: body, cut })),
      confidence: 1,
    });
  },

  warm: ({ document }, outOfTime) => {
    const list = document.querySelector(`${rootSelector} [data-thread]`);
    return list === null || facts.warm(itemsIn(list), outOfTime);
  },

  findComposer(page): Composer | null {
    const root = page.document.querySelector(rootSelector);
    if (!root) return null;
    const ticket = ticketOf(page, root);
    const boxes = [
      ...root.querySelectorAll<HTMLElement>('[data-composer] textarea, [data-composer] [data-editor]'),
    ].filter(isOpenField);
    const field = boxes.find((box) => box.contains(page.document.activeElement)) ?? boxes[0];
    if (!field) return null;
    const box = field.closest('[data-composer]')?.getAttribute('data-composer') === 'note' ? 'note' : 'reply';
    return ticket ? { field, box, ticket } : { field, box };
  },

  // The list of messages is made anew when another ticket is opened; the root stays.
  watch: ({ document }) => [...document.querySelectorAll(rootSelector)],
};

const itemsIn = (list: Element) => [...list.querySelectorAll('[data-message-id]')];

function ticketOf(page: Page, root: Element): TicketRef | null {
  const id = root.getAttribute('data-ticket-id');
  return id ? { origin: page.url.origin, helpdesk, id } : null;
}

function readItem(item: Element): Fact {
  const body = item.querySelector('[data-body]') ?? item;
  const { text, quotes } = readBody(body);
  const role = item.getAttribute('data-role') ?? '';
  const cleaned = role === 'system' ? { text: text.trim(), cut: [] } : clean(text, quotes);
  if (!isRole(role)) return { body, message: null, cut: [] };
  const author = item.getAttribute('data-author');
  const id = item.getAttribute('data-message-id');
  const at = timeIn(item.querySelector('time')?.getAttribute('datetime'));
  const message = { role, text: cleaned.text, ...(at && { at }), ...(author && { author }), ...(id && { id }) };
  return { body, message, cut: cleaned.cut };
}

const isRole = (role: string): role is Message['role'] => roles.includes(role);

function channelOf(root: Element): Message['channel'] {
  const channel = root.getAttribute('data-channel') ?? '';
  return channels.includes(channel) ? (channel as Message['channel']) : undefined;
}

function about(root: Element): { subject?: string; customer?: Customer } {
  const subject = root.querySelector('[data-subject]')?.textContent?.trim();
  const aside = root.querySelector('[data-customer]');
  return { ...(subject && { subject }), ...(aside && { customer: recordIn(aside) }) };
}

/** The record's fields are attributes of the aside itself or of any element in it. */
function recordIn(aside: Element): Customer {
  const value = (name: string) => {
    const holder = aside.hasAttribute(name) ? aside : aside.querySelector(`[${name}]`);
    return (
      holder?.getAttribute(name)?.trim() || (holder === aside ? undefined : holder?.textContent?.trim()) || undefined
    );
  };
  const tags = [...aside.querySelectorAll('[data-tag]')].map(
    (tag) => tag.getAttribute('data-tag') || tag.textContent?.trim() || '',
  );
  const name = value('data-name');
  const email = value('data-email');
  const since = value('data-since');
  const currency = value('data-currency');
  const orders = numberIn(value('data-orders'));
  const spend = numberIn(value('data-spend'));
  const tickets = numberIn(value('data-tickets'));
  return {
    ...(name && { name }),
    ...(email && { email }),
    ...(tags.length > 0 && { tags: tags.filter(Boolean) }),
    ...(since && timeIn(since) && { since }),
    ...(orders !== undefined && { orders }),
    ...(spend !== undefined && { spend }),
    ...(currency && { currency }),
    ...(tickets !== undefined && { tickets }),
  };
}
