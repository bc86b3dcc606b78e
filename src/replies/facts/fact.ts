/** The contract of a fact: what a template hole is filled with. A fact reads the thread and invents nothing. */
import type { Evidence } from '../../classify/classification.ts';
import type { Language, Message, Thread } from '../../thread/thread.ts';
import type { Address } from '../address/form.ts';
import type { Allowed } from '../allowed.ts';

export interface FactSource {
  thread: Thread;
  /** The language of the reply. */
  lang: Language;
  /** Evidence of the type the reply answers, strongest first; empty for a plain ticket. */
  evidence: Evidence[];
  /** The form of address the reply speaks in; the polite one when absent. */
  address?: Address | undefined;
  /** What the settings allow; nothing when absent. */
  allowed?: Allowed | undefined;
  /** The reading is a good one: nothing sad, angry or pressing beside it. Only then is a smile given back. */
  warm?: boolean | undefined;
  /** What was read from the thread earlier; it stands in for the thread, which is not looked at then. */
  known?: Readonly<Record<string, string | undefined>> | undefined;
}

/** The words for the hole, or undefined: the thread does not say. */
export type Fact = (from: FactSource) => string | undefined;

/**
 * What the customer wrote since the team's last answer: what a reply has to answer. When the team spoke last, it is the
 * customer's messages before that, so that a second reply still has something to go by.
 */
export function unanswered({ messages }: Thread): Message[] {
  const talk = messages.filter((m) => m.role === 'customer' || m.role === 'agent');
  const lastAgent = talk.findLastIndex((m) => m.role === 'agent');
  const since = talk.slice(lastAgent + 1);
  return since.length > 0 ? since : talk.filter((m) => m.role === 'customer').slice(-3);
}

/** Cuts words to a length for use inside a sentence: at a word's end, without closing punctuation; never inside a pair of surrogates. */
export function shorten(words: string, most: number): string {
  const one = words.replace(/\s+/g, ' ').trim();
  if (one.length <= most) return one.replace(/[\s.,;:!?…。，；：！？]+$/u, '');
  const cut = [...one.slice(0, most)].slice(0, -1).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > most / 2 ? cut.slice(0, space) : cut).replace(/[\s.,;:!?…。，；：！？]+$/u, '')}…`;
}
