/**
 * One card of the playbook: everything an agent can be told about answering one customer type, in one language.
 * Cards are YAML files, `src/playbook/<language>/<type>.yaml`, edited by support leads; this schema is their contract.
 */
import * as v from 'valibot';
import { customerTypeIds } from '../thread/customer-types.ts';

/** The four techniques of contact. Every suggested reply says which it uses. */
export const techniques = ['mirror', 'neutralise', 'join', 'amplify'] as const;
export type Technique = (typeof techniques)[number];

const line = v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'));
const lines = (min: number, max: number) =>
  v.pipe(
    v.array(line),
    v.minLength(min, `needs at least ${min} lines`),
    v.maxLength(max, `takes at most ${max} lines`),
  );

const exampleSchema = v.strictObject({
  /** The trade it happens in, a word or two. The two examples of a card come from different trades. */
  industry: line,
  customer: line,
  bad: line,
  good: line,
  /** One line on what makes the difference. */
  difference: line,
});

export const replySchema = v.strictObject({
  /** Unique in the card, kebab-case, the same in all languages. */
  id: v.pipe(line, v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is lower-case words joined by hyphens')),
  /** Two to four words: what this reply does. */
  title: line,
  technique: v.pipe(v.array(v.picklist(techniques)), v.minLength(1), v.maxLength(2)),
  /** `check`: locked until the agent has ticked every line of `check`. */
  after: v.optional(v.literal('check')),
  /** Why this technique here, one short sentence. */
  why: line,
  /** The template. `{fact}` is filled from the thread, `[gap]` by the agent; see `template.ts`. */
  text: line,
  /** A shorter form of the same reply, for chat. */
  short: line,
});

export const cardSchema = v.strictObject({
  type: v.picklist([...customerTypeIds, 'none']),
  /** Shown in the panel: what happens in this thread, safe to be read over the customer's shoulder. */
  name: line,
  /** The name the source document uses, and which document (A to E). */
  sourceName: line,
  source: v.pipe(v.array(v.picklist(['A', 'B', 'C', 'D', 'E', 'own'])), v.minLength(1)),
  /** What is going on, in one sentence. */
  oneLine: line,
  /** How to recognise it. */
  signs: lines(3, 7),
  /** What the person expects from this contact. */
  expects: line,
  /** The first one is the line in the panel: at most 90 characters (40 in Chinese). */
  do: lines(4, 7),
  /** The first one is the line in the panel: at most 90 characters (40 in Chinese). */
  avoid: lines(3, 5),
  /** One sentence to open with, a template like `replies[].text`. */
  sayFirst: line,
  examples: v.pipe(v.array(exampleSchema), v.length(2, 'needs exactly two examples')),
  phrases: v.pipe(v.array(v.strictObject({ instead: line, say: line })), v.minLength(2), v.maxLength(5)),
  /** When to change the channel (call, senior colleague, written only), or that the customer's own channel stays. */
  channel: line,
  /** What to look up before answering. For "check first" types this is the list the agent ticks off. */
  check: lines(2, 6),
  /** The note to leave in the CRM. */
  crmNote: line,
  /** When to come back to the customer unasked. */
  followUp: line,
  /** When this exchange has done its work, or must end. */
  stop: line,
  replies: v.pipe(v.array(replySchema), v.minLength(3, 'needs at least three replies'), v.maxLength(6)),
});

/** A reply for a thread that shows two types at once; the order of the two does not matter. */
export const pairSchema = v.strictObject({
  types: v.pipe(v.array(v.picklist(customerTypeIds)), v.length(2, 'needs exactly two types')),
  ...replySchema.entries,
});
/** `src/playbook/pairs/<language>.yaml` */
export const pairsSchema = v.pipe(v.array(pairSchema), v.minLength(1));

export type Pair = v.InferOutput<typeof pairSchema>;
export type Card = v.InferOutput<typeof cardSchema>;
export type ReplyTemplate = Card['replies'][number];
