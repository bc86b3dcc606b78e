/**
 * Who is the customer in a thread of an unknown helpdesk. Messages are gathered by speaker; for each speaker the signs are
 * weighed: what blocks say themselves, the people the page names, mail domains, the side of the page, how they write, and
 * that the first to write is mostly the customer.
 */
import type { Message } from '../../thread/thread.ts';
import type { Parts } from './parts.ts';
import { headings, type Person, requesterIn, staffIn } from './people.ts';
import { type Side, sidesOf } from './sides.ts';
import { askingWords, selfName, servingWords, strangerName } from './words.ts';

type Role = Message['role'];

export interface RolesFound {
  of: Role[];
  /** 0 to 1: how sure, over all messages. */
  confidence: number;
}

export interface Around {
  document: Document;
  /** The helpdesk's host name. */
  host: string;
  /** The element around all messages, on the page itself. */
  scope: Element | null;
}

interface Speaker {
  parts: Parts[];
  sides: Set<Side>;
  /** Over 0: customer. Under 0: agent. */
  weight: number;
}

/** Roles of all messages in reading order; null when nothing tells customer from agent. `items`: the blocks, same order; null for one that stands apart. */
export function rolesOf(
  parts: readonly Parts[],
  items: readonly (Element | null)[],
  around: Around,
): RolesFound | null {
  const talk = parts
    .map((part, i) => ({ part, i }))
    .filter(({ part }) => part.told !== 'system' && part.told !== 'note');
  if (talk.length === 0)
    return parts.length === 0 ? null : { of: parts.map(({ told }) => told ?? 'agent'), confidence: 0.95 };
  if (talk.every(({ part }) => part.told !== null))
    return { of: parts.map(({ told }) => told ?? 'agent'), confidence: 0.95 };
  const only = oneSideMarked(talk.map(({ part }) => part));
  if (only) return { of: parts.map(({ told }) => told ?? only), confidence: 0.85 };
  const sides = sidesOf(
    talk.map(({ part }) => part),
    talk.map(({ i }) => items[i] ?? null),
  );
  const speakers = speakersOf(
    talk.map(({ part }) => part),
    sides,
  );
  weigh(speakers, parts, around);
  return decide(parts, speakers);
}

/** Pages often mark only their own people, or only the visitor's; a mark on one of many is worth less. */
function oneSideMarked(talk: readonly Parts[]): Role | null {
  const told = new Set(talk.map((part) => part.told));
  if (told.has('customer') === told.has('agent')) return null;
  const [first] = talk;
  const marked = new Set(talk.flatMap(({ told: mark, author }) => (mark !== null && author ? author : [])));
  if (talk.some(({ told: mark, author }) => mark === null && author !== null && marked.has(author))) return null;
  if (talk.filter(({ told: mark }) => mark !== null).length === 1 && talk.length > 2) return null;
  const other: Role = told.has('customer') ? 'agent' : 'customer';
  // "Owner" on the first author's messages marks the customer; unmarked first words are a customer's as well.
  return first?.told === null && other === 'agent' ? null : other;
}

/** One speaker per author; without authors per side; people on one side are one party. */
function speakersOf(talk: readonly Parts[], sides: readonly Side[] | null): Map<Parts, Speaker> {
  const byKey = new Map<string, Speaker>();
  const of = new Map<Parts, Speaker>();
  for (const [i, part] of talk.entries()) {
    const side = sides?.[i] ?? null;
    const who = part.author ?? part.email;
    const key = side ? `side ${side}` : who ? `name ${who.toLowerCase()}` : 'nobody';
    const speaker = byKey.get(key) ?? { parts: [], sides: new Set(), weight: 0 };
    speaker.parts.push(part);
    speaker.sides.add(side);
    byKey.set(key, speaker);
    of.set(part, speaker);
  }
  return of;
}

function weigh(of: ReadonlyMap<Parts, Speaker>, parts: readonly Parts[], { document, host, scope }: Around): void {
  const speakers = [...new Set(of.values())];
  const requester = requesterIn(document, scope);
  const staff = staffIn(document, scope);
  const titles = headings(document, scope);
  const notes = new Set(parts.filter(({ told }) => told === 'note').map(({ author }) => author));
  const own = host.split('.').slice(-2).join('.');
  const customers = requester?.email ? domainOf(requester.email) : null;
  for (const speaker of speakers) {
    const any = (test: (part: Parts) => boolean) => speaker.parts.some(test);
    const named = (person: Person | null) => person !== null && any((part) => isPerson(part, person));
    const add = (weight: number, holds: boolean) => {
      if (holds) speaker.weight += weight;
    };
    add(
      3,
      any(({ told }) => told === 'customer'),
    );
    add(
      -3,
      any(({ told }) => told === 'agent'),
    );
    add(4, named(requester));
    add(-3, staff.some(named));
    add(
      -3,
      any(({ author }) => author !== null && selfName.test(author)),
    );
    add(
      -3,
      any(({ author }) => author !== null && notes.has(author)),
    );
    add(
      -2.5,
      any(({ email }) => own.length > 4 && email?.endsWith(own) === true),
    );
    add(
      2,
      any(({ author }) => author !== null && strangerName.test(author)),
    );
    add(
      -2,
      any(({ received }) => received),
    );
    add(
      2,
      any(({ author }) => author !== null && titles.includes(author)),
    );
    add(1.5, customers !== null && any(({ email }) => email !== null && domainOf(email) === customers));
    add(-0.7, speaker.sides.has('right'));
    add(0.7, speaker.sides.has('left'));
    const mean = speaker.parts.reduce((sum, { text }) => sum + tone(text), 0) / speaker.parts.length;
    speaker.weight += Math.max(-1.2, Math.min(1.2, mean));
  }
  const [first] = of.values();
  if (first) first.weight += 1;
  sameDomain(speakers, of, own);
}

/** Colleagues share a mail domain, on either side. */
function sameDomain(speakers: readonly Speaker[], of: ReadonlyMap<Parts, Speaker>, own: string): void {
  const mails = new Map<string, Set<Speaker>>();
  for (const [part, speaker] of of) {
    const domain = part.email && domainOf(part.email);
    if (domain && !domain.endsWith(own)) mails.set(domain, (mails.get(domain) ?? new Set()).add(speaker));
  }
  const sharing = [...mails.values()].filter((group) => group.size < speakers.length);
  for (const group of sharing) {
    const weight = [...group].reduce((sum, speaker) => sum + speaker.weight, 0);
    for (const speaker of group) speaker.weight = weight;
  }
}

const domainOf = (email: string) => email.slice(email.indexOf('@') + 1);

const isPerson = (part: Parts, person: Person) =>
  (person.email !== null && part.email === person.email) ||
  (person.name !== null && part.author !== null && part.author.toLowerCase() === person.name.toLowerCase());

/** How a message is written: customers ask and complain, agents serve. */
const tone = (text: string) => (askingWords.test(text) ? 0.6 : 0) - (servingWords.test(text) ? 1 : 0);

function decide(parts: readonly Parts[], of: ReadonlyMap<Parts, Speaker>): RolesFound | null {
  const speakers = [...new Set(of.values())];
  if (speakers.length === 1) {
    const [only] = speakers;
    const anonymous = only?.parts.every(({ author, email, told }) => !author && !email && told === null);
    if (!only || (anonymous && only.parts.length > 1) || Math.abs(only.weight) < 0.5) return null;
    return rolesBy(parts, of, () => (only.weight > 0 ? 'customer' : 'agent'), Math.abs(only.weight) > 1.5 ? 0.7 : 0.5);
  }
  // Somebody is the customer, and somebody answers, as soon as two people talk: the middle is where they divide best.
  const [top] = speakers.toSorted((a, b) => b.weight - a.weight);
  const bottom = speakers.toSorted((a, b) => a.weight - b.weight)[0];
  if (!top || !bottom || top.weight - bottom.weight < 0.3) return null;
  const zero = top.weight > 0 && bottom.weight < 0 ? 0 : (top.weight + bottom.weight) / 2;
  const confidence = Math.min(0.95, 0.55 + (top.weight - bottom.weight) * 0.06);
  return rolesBy(parts, of, (speaker) => (speaker.weight > zero ? 'customer' : 'agent'), confidence);
}

function rolesBy(
  parts: readonly Parts[],
  of: ReadonlyMap<Parts, Speaker>,
  role: (speaker: Speaker) => Role,
  confidence: number,
): RolesFound {
  return {
    of: parts.map((part) => {
      const speaker = of.get(part);
      return part.told ?? (speaker ? role(speaker) : 'agent');
    }),
    confidence: Math.round(confidence * 100) / 100,
  };
}
