/** How strongly each cue speaks over a whole thread: one number per cue, whatever the length. */

import { type Hit, isFactHit } from '../cues/cue.ts';
import type { CueHits } from '../cues/run-cues.ts';

/** What the oldest message still counts; the newest counts 1. People are answered for what they write now. */
const oldest = 0.8;

/** 0 to about 1.5 by cue id. Each further hit of a cue adds less. A cue that saw nothing is absent. */
export type Strengths = ReadonlyMap<string, number>;

/** Sums the hits of each cue. `count` is the number of messages in the thread. */
export function strengthsOf(hits: CueHits, count: number): Strengths {
  return new Map([...hits].map(([cue, found]) => [cue, saturate(found, count)] as const));
}

/** What each further hit adds beyond the saturated sum, and how many count: two signs of a kind are more than one. */
const further = 0.08;
const mostFurther = 4;

function saturate(hits: readonly Hit[], count: number): number {
  const sum = 1 - hits.reduce((left, hit) => left * (1 - weightOf(hit, count)), 1);
  return sum + further * Math.min(hits.length - 1, mostFurther);
}

/** The strength of one hit, newer messages a little heavier. Facts hold for the moment of reading. */
export function weightOf(hit: Hit, count: number): number {
  if (isFactHit(hit)) return hit.strength;
  const age = count > 1 ? hit.message / (count - 1) : 1;
  return hit.strength * (oldest + (1 - oldest) * age);
}
