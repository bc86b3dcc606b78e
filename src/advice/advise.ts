/** From a thread to everything the agent is told: classify, look up the card, fill the replies. Pure; no clock of its own. */

import type { Classification, Evidence, TypeReading } from '../classify/classification.ts';
import { classify } from '../classify/classify.ts';
import { cardOf } from '../playbook/playbook.ts';
import { allowedBy } from '../replies/allowed.ts';
import { waitingSince } from '../replies/facts/waited.ts';
import { fill } from '../replies/fill.ts';
import { repliesFor, sourceFor } from '../replies/replies.ts';
import { defaultSettings } from '../settings/settings.ts';
import { accusingTypes } from '../thread/customer-types.ts';
import type { Language, Thread } from '../thread/thread.ts';
import { threadLanguage } from '../thread/thread-language.ts';
import type { Advice, Mood, Quote, TypeLine } from './advice.ts';
import { heard, type Listener } from './heard.ts';
import { likelihoodOf, TRACE } from './likelihood.ts';
import { revisionOf } from './revision.ts';
import { heatOf } from './temperature.ts';

/** How much of the customer's words a quote shows; the rest is one click away, in the ticket. */
const QUOTE_LENGTH = 120;

/**
 * The advice for a thread, in the agent's language, with replies in the customer's. The listener's settings, lessons and
 * wishes decide what of it is told.
 * Null when no customer has written yet: there is nothing to advise on.
 */
export function advise(thread: Thread, listener: Listener): Advice | null {
  if (!thread.messages.some((m) => m.role === 'customer')) return null;
  const agentLang = listener.lang;
  const read = heard(classify(thread), listener);
  const lang = threadLanguage(thread);
  const allowed = allowedBy(listener.settings ?? defaultSettings, lang);
  const options = { reply: lang, agent: agentLang, allowed };
  const card = cardOf(read.primary, agentLang);
  const line = (type: TypeReading, shown: boolean) => typeLine(type, shown, thread, agentLang);
  const shown = [read.primary, ...read.also].flatMap((id) => read.types.find((t) => t.id === id) ?? []);
  const [lead, ...also] = shown.map((t) => line(t, true));
  return {
    rev: revisionOf(thread),
    readAt: thread.now ?? '',
    mood: moodOf(read),
    ...(read.kept && { kept: true }),
    ...(read.chosen && { chosenByAgent: true }),
    primary: read.primary,
    lang,
    customer: thread.customer ?? {},
    channel: thread.messages.findLast((m) => m.role === 'customer')?.channel,
    messages: thread.messages.length,
    waitingSince: waitingSince(thread),
    lead,
    also,
    others: possible(read).map((t) => line(t, false)),
    card,
    sayFirst: fill(cardOf(read.primary, lang).sayFirst, sourceFor(thread, read, read.primary, options)),
    replies: repliesFor(thread, read, options),
    rhythm: thread.messages.map(({ role, at, text }, i) => ({
      role,
      at,
      length: text.length,
      ...(role === 'customer' && { heat: heatOf(read.types, i) }),
    })),
  };
}

const moodOf = ({ primary }: Classification): Mood => {
  if (primary === 'none') return 'plain';
  if (primary === 'in-distress') return 'distress';
  return accusingTypes.has(primary) ? 'check-first' : 'likely';
};

/** Possible types that are not shown, with evidence. Never one that accuses: a suspicion is not listed. */
const possible = ({ types, primary, also }: Classification): TypeReading[] =>
  types
    .filter((t) => t.p >= TRACE && t.evidence.length > 0)
    .filter((t) => t.id !== primary && !also.includes(t.id) && !accusingTypes.has(t.id))
    .slice(0, 4);

const typeLine = ({ id, p, evidence }: TypeReading, shown: boolean, thread: Thread, lang: Language): TypeLine => ({
  id,
  name: cardOf(id, lang).name,
  likelihood: likelihoodOf(p, shown),
  quotes: wordsFirst(evidence.map((e) => quoteOf(e, thread))),
});

/** "!!!" is evidence too, but says little by itself: quotes with words in them stand first. */
const wordsFirst = (quotes: Quote[]): Quote[] => {
  const speaks = (q: Quote) => q.kind === 'fact' || /[\p{L}\p{N}]/u.test(q.text);
  return [...quotes.filter(speaks), ...quotes.filter((q) => !speaks(q))];
};

function quoteOf(e: Evidence, thread: Thread): Quote {
  if ('fact' in e) return { kind: 'fact', fact: e.fact, why: e.why };
  const { message, start, end, why } = e;
  const said = thread.messages[message];
  const text = said?.text.slice(start, Math.min(end, start + QUOTE_LENGTH)).toWellFormed() ?? '';
  return { kind: 'words', message, start, end, text, at: said?.at, why };
}
