/**
 * Chooses the replies for a thread and fills them: what is written for the pair of types that show, then those of the leading
 * type, then one of each further type that no pair has covered.
 */
import type { Classification } from '../classify/classification.ts';
import type { ReplyTemplate } from '../playbook/card.ts';
import { cardOf, pairsOf } from '../playbook/playbook.ts';
import { type CustomerType, customerTypes, type Primary } from '../thread/customer-types.ts';
import type { Language, Thread } from '../thread/thread.ts';
import { addressIn } from './address/form.ts';
import type { Allowed } from './allowed.ts';
import type { FactSource } from './facts/fact.ts';
import { fill } from './fill.ts';
import type { Reply } from './reply.ts';

export interface ReplyOptions {
  /** The customer's language. */
  reply: Language;
  /** The agent's, for titles and reasons. */
  agent: Language;
  allowed?: Allowed | undefined;
}

/** Types whose readings are good news: only beside these is a smile given back. */
const warmTypes: ReadonlySet<Primary> = new Set<Primary>([
  'none',
  'loyal',
  'self-resolver',
  'tester',
  'business',
  'newcomer',
  'prize-hunter',
  'discount-seeker',
]);

/** From which probability another type is enough to keep a smile back. */
const NOT_MERRY = 0.3;

const isWarm = ({ primary, also, types }: Classification): boolean =>
  [primary, ...also].every((t) => warmTypes.has(t)) &&
  !types.some(({ id, p }) => customerTypes[id] === 'upset' && p >= NOT_MERRY);

/** Everything a template of this type is filled from. */
export const sourceFor = (thread: Thread, read: Classification, type: Primary, options: ReplyOptions): FactSource => ({
  thread,
  lang: options.reply,
  evidence: read.types.find((t) => t.id === type)?.evidence ?? [],
  address: addressIn(thread, options.reply),
  allowed: options.allowed,
  warm: isWarm(read),
});

/**
 * The replies to offer, best first; never empty, since a plain ticket has replies too. In distress only that type's own
 * replies are offered: no second type may add a cheerful or selling line.
 */
export function repliesFor(thread: Thread, read: Classification, options: ReplyOptions): Reply[] {
  const { primary, also } = read;
  const make = (type: Primary, key: string, template: ReplyTemplate, own: readonly ReplyTemplate[]): Reply => {
    const from = sourceFor(thread, read, type, options);
    const { id, technique, after, text, short } = template;
    // The ids are the same in every language, so the agent reads title and reason in their own.
    const { title, why } = own.find((r) => r.id === id) ?? template;
    const words = { segments: fill(text, from), short: fill(short, from) };
    return { id: `${key}/${id}`, title, technique, why, ...(after && { locked: true }), ...words };
  };
  const ofCard = (type: Primary, count?: number): Reply[] => {
    const own = cardOf(type, options.agent).replies;
    return cardOf(type, options.reply)
      .replies.slice(0, count)
      .map((r) => make(type, type, r, own));
  };
  const lead = ofCard(primary);
  if (primary === 'in-distress') return lead;
  const ofPair = (other: CustomerType): Reply[] => {
    const own = pairsOf(primary, other, options.agent);
    return pairsOf(primary, other, options.reply).map((r) => make(primary, `${primary}+${other}`, r, own));
  };
  const pairs = also.map((other) => ({ other, replies: ofPair(other) }));
  return [
    ...pairs.flatMap(({ replies }) => replies),
    ...lead,
    ...pairs.flatMap(({ other, replies }) => (replies.length > 0 ? [] : ofCard(other, 1))),
  ];
}
