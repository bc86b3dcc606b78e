/**
 * A guide: a walk of several messages, shown a step at a time. Guides are YAML files, `src/guides/<guide>.yaml`, one each with
 * its words in all languages; this schema is their contract.
 */
import * as v from 'valibot';
import { customerTypeIds } from '../thread/customer-types.ts';

const line = v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'));
const kebab = v.pipe(line, v.regex(/^[a-z]+(-[a-z]+)*$/, 'is lower-case words joined by hyphens'));
const words = v.strictObject({ en: line, ru: line, zh: line });

const stepSchema = v.strictObject({
  id: kebab,
  /** One or two sentences: what to do now, or the question to answer. */
  text: words,
  /** `<type>/<reply>`: the reply that is chosen when the step is reached. */
  reply: v.optional(v.pipe(line, v.regex(/^[a-z-]+\/[a-z-]+$/, 'is written as type/reply'))),
  /** The reply is sent more than once: its gaps are emptied each time the step is reached. */
  again: v.optional(v.literal(true)),
  /** Nothing goes on until every point of the card's check list is ticked. */
  check: v.optional(v.literal(true)),
  /** What the agent can answer, and the step each answer leads to. None: the walk ends here. */
  answers: v.optional(v.pipe(v.array(v.strictObject({ say: words, to: kebab })), v.minLength(1), v.maxLength(5))),
});

export const guideSchema = v.strictObject({
  guide: kebab,
  /** The types whose threads it is offered on. */
  types: v.pipe(v.array(v.picklist(customerTypeIds)), v.minLength(1)),
  name: words,
  /** The first one is where the walk begins. */
  steps: v.pipe(v.array(stepSchema), v.minLength(2)),
});

export type Guide = v.InferOutput<typeof guideSchema>;
export type GuideStep = Guide['steps'][number];
