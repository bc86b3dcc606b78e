/** Picks the customer's own words (or the facts) that spoke for a type. Says nothing about words that spoke against it. */
import { type Hit, isFactHit } from '../cues/cue.ts';
import type { CueHits } from '../cues/run-cues.ts';
import type { CustomerMessage } from '../cues/thread-view.ts';
import type { Evidence } from './classification.ts';
import type { Model } from './model.ts';
import { weightOf } from './strengths.ts';
import { wording, wordsFor } from './wording.ts';
import type { WordVector } from './words.ts';

/** More than this nobody reads. */
const most = 8;

interface Weighed {
  evidence: Evidence;
  weight: number;
}

export interface Found {
  hits: CueHits;
  customer: readonly CustomerMessage[];
  /** `null`: only cues are asked. */
  words: WordVector | null;
}

/** Evidence for a column of the model, strongest first, no words twice, at most eight. Empty: nothing spoke for it. */
export function evidenceOf(column: number, { hits, customer, words }: Found, model: Model, count: number): Evidence[] {
  const weighed: Weighed[] = words ? wordsFor(column, customer, words, model) : [];
  for (const [cue, found] of hits) {
    const weight = model.cues[cue]?.[column] ?? 0;
    if (weight > 0)
      for (const hit of found) weighed.push({ evidence: fromCue(cue, hit), weight: weight * weightOf(hit, count) });
  }
  const kept: Weighed[] = [];
  for (const one of weighed.sort(strongestFirst)) {
    if (kept.length === most) break;
    if (!kept.some((other) => sameWords(other.evidence, one.evidence))) kept.push(one);
  }
  return kept.map(({ evidence }) => evidence);
}

function fromCue(cue: string, hit: Hit): Evidence {
  if (isFactHit(hit)) return { message: -1, start: 0, end: 0, why: cue, fact: hit.fact };
  return { message: hit.message, start: hit.start, end: hit.end, why: cue };
}

/** What a cue saw stands before a mere manner of wording, which often lies over the same words and would hide the reason. */
const strongestFirst = (a: Weighed, b: Weighed): number =>
  Number(a.evidence.why === wording) - Number(b.evidence.why === wording) ||
  b.weight - a.weight ||
  b.evidence.message - a.evidence.message ||
  a.evidence.start - b.evidence.start ||
  a.evidence.end - b.evidence.end ||
  (a.evidence.why < b.evidence.why ? -1 : 1);

/** Two cues may see the same words: the stronger one tells why. Facts differ when their cues do. */
const sameWords = (a: Evidence, b: Evidence): boolean =>
  a.message === b.message && (a.message < 0 ? a.why === b.why : a.start < b.end && b.start < a.end);
