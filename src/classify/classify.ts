/**
 * Which kind of customer is writing: a trained table over the strengths of the cues, the customer's words and the form of the
 * thread. Sums only, so every shown type can point at the words that spoke for it.
 */
import { cues } from '../cues/registry.ts';
import { type CueHits, compileCues, runCues } from '../cues/run-cues.ts';
import type { ThreadView } from '../cues/thread-view.ts';
import { forgetTokens } from '../cues/tokens.ts';
import type { CustomerType } from '../thread/customer-types.ts';
import type { Thread } from '../thread/thread.ts';
import type { Classification, Evidence, TypeReading } from './classification.ts';
import { byProbability, decide, nothingRead } from './decide.ts';
import { evidenceOf } from './evidence.ts';
import { type Model, theModel } from './model.ts';
import { probabilities, type Seen, seenIn, sumsOf } from './read.ts';
import { strengthsOf } from './strengths.ts';

const engine = compileCues(cues);

/** From this probability on a type's words are looked for, not only its cues: nobody is shown less. */
const worthWords = 0.12;
/** Under this nothing is looked for: most of the 29 types are out of the question in any thread, and sorting their hits takes time. */
const worthEvidence = 0.02;

/**
 * Reads a thread. Same thread, same answer; ids of messages and white space around them don't matter. A thread in which
 * no customer has written gives `none` and 29 types at 0. Never throws. Time grows with the length of the text only.
 */
export function classify(thread: Thread): Classification {
  const { hits, view } = runCues(engine, thread);
  forgetTokens();
  if (view.customer.length === 0) return { types: nothingRead(), primary: 'none', also: [] };
  const model = theModel();
  const seen = seenIn(view, strengthsOf(hits, thread.messages.length));
  const p = probabilities(sumsOf(seen, model), model);
  const types = model.types
    .map(
      (id, k): TypeReading => ({ id, p: p[k] ?? 0, evidence: evidenceFor(id, p[k] ?? 0, { hits, view, seen, model }) }),
    )
    .sort(byProbability);
  return { types, ...decide(types, model.bars) };
}

interface Reading {
  hits: CueHits;
  view: ThreadView;
  seen: Seen;
  model: Model;
}

function evidenceFor(type: CustomerType, p: number, { hits, view, seen, model }: Reading): Evidence[] {
  if (p < worthEvidence) return [];
  const place = model.types.indexOf(type);
  const column = type === 'in-distress' ? model.types.length : place;
  return evidenceOf(
    column,
    { hits, customer: view.customer, words: p >= worthWords ? seen.words : null },
    model,
    view.thread.messages.length,
  );
}
