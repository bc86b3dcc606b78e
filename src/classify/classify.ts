/**
 * Which kind of customer is writing: one logistic reading per type over the strengths of the cues. Additive, so every
 * shown type can point at the words that spoke for it. Cannot read what no cue sees.
 */
import { cues } from '../cues/registry.ts';
import { compileCues, runCues } from '../cues/run-cues.ts';
import { forgetTokens } from '../cues/tokens.ts';
import { type CustomerType, customerTypeIds } from '../thread/customer-types.ts';
import type { Thread } from '../thread/thread.ts';
import type { Classification, TypeReading } from './classification.ts';
import { byProbability, decide, nothingRead } from './decide.ts';
import { evidenceFor } from './evidence.ts';
import { type Strengths, strengthsOf } from './strengths.ts';
import { weights } from './weights.ts';

const engine = compileCues(cues);

/**
 * Reads a thread. Same thread, same answer; ids of messages and white space around them don't matter. A thread in which
 * no customer has written gives `none` and 29 types at 0. Never throws. Time grows with the length of the text only.
 */
export function classify(thread: Thread): Classification {
  const { hits, view } = runCues(engine, thread);
  forgetTokens();
  if (view.customer.length === 0) return { types: nothingRead(), primary: 'none', also: [] };
  const count = thread.messages.length;
  const strengths = strengthsOf(hits, count);
  const types = customerTypeIds
    .map((id): TypeReading => ({ id, p: probability(id, strengths), evidence: evidenceFor(id, hits, weights, count) }))
    .sort(byProbability);
  return { types, ...decide(types, weights) };
}

/** Sums in the order of the table, so that rounding never depends on the order of cues. */
function probability(type: CustomerType, strengths: Strengths): number {
  let logit = weights.bias[type];
  for (const [cue, row] of Object.entries(weights.cues)) logit += (row[type] ?? 0) * (strengths.get(cue) ?? 0);
  return 1 / (1 + Math.exp(-logit));
}
