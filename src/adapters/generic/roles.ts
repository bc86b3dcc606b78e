/**
 * Who is the customer in a thread of an unknown helpdesk. Asks, from sure to unsure: what each block says itself; the
 * requester named on the page; mail domains; the side of the page; and that the first to write is mostly the customer.
 */
import type { Message } from '../../thread/thread.ts';
import type { Parts } from './parts.ts';
import { customerLabel } from './words.ts';

type Role = Message['role'];

export interface RolesFound {
  of: Role[];
  /** 0 to 1: how sure, over all messages. */
  confidence: number;
}

/** Roles of all messages in reading order; null when nothing tells customer from agent. */
export function rolesOf(parts: readonly Parts[], document: Document, host: string): RolesFound | null {
  if (parts.length === 0) return null;
  const talk = parts.filter((part) => part.told !== 'system' && part.told !== 'note');
  const told = new Set(talk.map((part) => part.told));
  if (talk.every((part) => part.told !== null))
    return { of: parts.map((part) => part.told ?? 'agent'), confidence: 0.95 };
  // One side marked: pages often mark only their own people, or only the visitor's.
  if (told.has('customer') !== told.has('agent')) {
    const other: Role = told.has('customer') ? 'agent' : 'customer';
    return { of: parts.map((part) => part.told ?? other), confidence: 0.85 };
  }
  return byPerson(parts, requesterIn(document), 0.9) ?? byDomain(parts, host) ?? bySide(parts) ?? byFirst(parts);
}

export interface Requester {
  name: string | null;
  email: string | null;
}

/** The person the page names as customer, beside the thread. */
export function requesterIn(document: Document): Requester | null {
  const holder = document.querySelector(
    '[data-testid*="requester" i], [data-testid*="customer-name" i], [data-test-id*="requester" i], [data-test-id*="customer-context-name" i], [class*="requester-name" i], [class*="requestor" i] .user, [class*="customer-name" i], [class*="contact-name" i]',
  );
  const label = holder
    ? null
    : [...document.querySelectorAll('dt, th, label, .label, strong, span, h3, h4')].find((node) =>
        customerLabel.test((node.textContent ?? '').trim()),
      );
  const value = holder ?? label?.nextElementSibling ?? label?.parentElement?.nextElementSibling ?? null;
  const text = (value?.textContent ?? '').replace(/\s+/g, ' ').trim();
  if (!text || text.length > 120) return null;
  const email = /[^\s<>@"]+@[^\s<>@"]+/.exec(text)?.[0]?.toLowerCase() ?? null;
  return { name: text.replace(/[<(]?[^\s<>()]+@[^\s<>()]+[>)]?/, '').trim() || null, email };
}

function byPerson(parts: readonly Parts[], person: Requester | null, confidence: number): RolesFound | null {
  if (!person) return null;
  const is = (part: Parts) =>
    (person.email !== null && part.email === person.email) || (person.name !== null && same(part.author, person.name));
  if (!parts.some(is)) return null;
  return { of: parts.map((part) => part.told ?? (is(part) ? 'customer' : 'agent')), confidence };
}

const same = (a: string | null, b: string) => a !== null && a.toLowerCase().trim() === b.toLowerCase().trim();

/** Mail from the helpdesk's own domain is staff. */
function byDomain(parts: readonly Parts[], host: string): RolesFound | null {
  const own = host.split('.').slice(-2).join('.');
  const mails = parts.filter((part) => part.email);
  const staff = mails.filter((part) => part.email?.endsWith(own));
  if (own.length < 4 || mails.length === 0 || staff.length === 0 || staff.length === mails.length) return null;
  return { of: parts.map((part) => part.told ?? (part.email?.endsWith(own) ? 'agent' : 'customer')), confidence: 0.85 };
}

/** Two columns of bubbles: the side of whoever wrote first is the customer's. Needs layout; once, for the blocks only. */
function bySide(parts: readonly Parts[]): RolesFound | null {
  const sides = parts.map((part) => sideOf(part.body));
  const talk = sides.filter((side) => side !== null);
  if (new Set(talk).size !== 2 || talk.length < parts.length * 0.6) return null;
  const [first] = talk;
  return {
    of: parts.map((part, i) => part.told ?? (sides[i] === null || sides[i] === first ? 'customer' : 'agent')),
    confidence: 0.7,
  };
}

function sideOf(body: Element): 'left' | 'right' | null {
  const frame = body.parentElement?.getBoundingClientRect();
  const box = body.getBoundingClientRect();
  if (!frame || frame.width === 0) return null;
  const [left, right] = [box.left - frame.left, frame.right - box.right];
  if (Math.abs(left - right) < frame.width * 0.1) return null;
  return left < right ? 'left' : 'right';
}

function byFirst(parts: readonly Parts[]): RolesFound | null {
  const first = parts.find((part) => part.told === null || part.told === 'customer');
  const who = first?.author ?? first?.email;
  if (!who) return null;
  const authors = new Set(parts.map((part) => part.author));
  const confidence = authors.size > 1 ? 0.6 : 0.5;
  return {
    of: parts.map((part) => part.told ?? ((part.author ?? part.email) === who ? 'customer' : 'agent')),
    confidence,
  };
}
