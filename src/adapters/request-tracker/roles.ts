/**
 * Who wrote a message in Request Tracker. Customers are the people whom the ticket's People box names. RT marks a
 * comment (private) and a reply only by words, in the interface's language: we know the stem for "comment" in the
 * languages RT comes in, and where a customer has answered, their messages show the words for "reply".
 */
import type { Message } from '../../thread/thread.ts';
import type { RtFact } from './facts.ts';

export interface Person {
  id: string;
  name?: string;
  email?: string;
}

export interface Roles {
  /** Parallel to the facts. */
  of: Message['role'][];
  /** 1 when the page said it all; less when the people or the kind of a message had to be inferred. */
  confidence: number;
}

interface People {
  requestors: readonly Person[];
  copied: readonly Person[];
  /** False on pages without the People box (the history alone). */
  known: boolean;
}

/** "Comments added" in the languages of RT 5.0. */
const comment =
  /comm?ent|komm?ent|коммент|комент|комент|коментар|注释|注釋|評論|评论|コメント|تعليق|توضیح|σχόλια|iruzkin|megjegyzés|athugasemd|piezīm|yorum|kommentaar/i;
/** "Correspondence added" in the same languages. */
const reply =
  /corr?espond|korr?espond|korešpond|kores?pond|ответ|кореспонд|преписка|回复|回覆|reply|antwort|courrier|resposta|respuesta|αλληλογραφία|kirjavahetus|kirjeenvaihto|välasz|válasz|susirašinėj|sarakste|svar|dopisovanje|brevväxling|uygunluk|رد|پاراف|Gespräch/i;

/** Roles of all messages, oldest first; null when it cannot be told who the customer is. */
export function rolesOf(found: readonly RtFact[], people: People): Roles | null {
  if (found.length === 0) return { of: [], confidence: 1 };
  const customers = people.known ? customersIn(people) : inferred(found);
  if (customers.size === 0 && !people.known) return null;
  const isCustomer = (fact: RtFact) => fact.author !== null && customers.has(fact.author.id);
  const replyWords = new Set(found.filter((fact, i) => i > 0 && isCustomer(fact)).map((fact) => fact.what));
  let confidence = people.known ? 1 : 0.9;
  const of = found.map((fact, i): Message['role'] => {
    if (isCustomer(fact)) return 'customer';
    const kind = kindOf(fact.what, replyWords);
    // The first message is "Ticket created" and never a comment.
    if (!kind && i > 0) confidence = Math.min(confidence, 0.7);
    return kind ?? 'agent';
  });
  return { of, confidence };
}

function kindOf(what: string, replyWords: ReadonlySet<string>): 'agent' | 'note' | null {
  if (replyWords.has(what)) return 'agent';
  if (comment.test(what)) return 'note';
  if (reply.test(what)) return 'agent';
  // An unknown language: what is not the customers' kind of message is the other kind.
  return replyWords.size > 0 ? 'note' : null;
}

/** Staff may stand in copy too: RT shows them by login, and people outside by address. */
function customersIn({ requestors, copied }: People): Set<string> {
  const outside = requestors.some((person) => person.email);
  return new Set([...requestors, ...copied.filter((person) => !outside || person.email)].map((person) => person.id));
}

/** Without the People box: those shown by address, if others are shown by login; else who opened the ticket. */
function inferred(found: readonly RtFact[]): Set<string> {
  const authors = found.flatMap((fact) => fact.author ?? []);
  const outside = authors.filter((person) => person.email);
  if (outside.length > 0) return new Set(outside.map((person) => person.id));
  return new Set(authors.slice(0, 1).map((person) => person.id));
}

/** Reads "Ann Lee <ann@shop.example>", "ann (Ann Lee)" or a bare address from a `.user` node. */
export function personIn(user: Element): Person {
  const label = (user.textContent ?? '').replace(/\s+/g, ' ').trim();
  const id = user.getAttribute('data-user-id') || label;
  const mail = /^"?(.*?)"?\s*<([^<>\s]+@[^<>\s]+)>$/.exec(label);
  if (mail) return { id, ...(mail[1] && { name: mail[1] }), email: mail[2] ?? '' };
  if (/^\S+@\S+$/.test(label)) return { id, email: label };
  const login = /^\S+ \((.+)\)$/.exec(label);
  return { id, name: login?.[1] ?? label };
}
