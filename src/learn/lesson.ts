/**
 * What the agent has taught: small counters by type and by cue, without a word of any ticket. A lesson is one correction;
 * it can be added and taken back, and shifts later readings a little, never beyond `MOST`.
 */
import * as v from 'valibot';
import { accusingTypes, type CustomerType, customerTypeIds, type Primary } from '../thread/customer-types.ts';

/** One correction: what was said of the thread, what the agent chose instead, and the cues that had spoken for either. */
export interface Lesson {
  guess: Primary;
  chosen: Primary;
  guessCues: string[];
  chosenCues: string[];
}

const count = v.fallback(v.pipe(v.number(), v.integer(), v.minValue(-99), v.maxValue(99)), 0);
const counts = v.fallback(v.record(v.string(), count), {});

/** Stored as it is. `types`: net votes by type; `cues`: by "cue>type"; `lessons`: how many corrections they came from. */
const learntSchema = v.fallback(
  v.object({
    types: counts,
    cues: counts,
    lessons: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
  }),
  () => ({ types: {}, cues: {}, lessons: 0 }),
);

export type Learnt = v.InferOutput<typeof learntSchema>;

/** Reads stored counters; nothing stored, or nothing readable, is nothing learnt. */
export const parseLearnt = (stored: unknown): Learnt => v.parse(learntSchema, stored);

export const nothingLearnt: Learnt = parseLearnt(undefined);

const add = (votes: Readonly<Record<string, number>>, key: string, by: number): Record<string, number> => {
  const { [key]: old = 0, ...others } = votes;
  const sum = Math.max(-99, Math.min(99, old + by));
  return sum === 0 ? others : { ...others, [key]: sum };
};

/** Votes for or against one type and the cues behind it. `none` is no type and gets no vote. */
function vote(learnt: Learnt, type: Primary, cues: readonly string[], by: number): Learnt {
  if (type === 'none') return learnt;
  return {
    ...learnt,
    types: add(learnt.types, type, by),
    cues: cues.reduce((votes, cue) => add(votes, `${cue}>${type}`, by), learnt.cues),
  };
}

function apply(learnt: Learnt, { guess, chosen, guessCues, chosenCues }: Lesson, by: 1 | -1): Learnt {
  const against = vote(learnt, guess, guessCues, -by);
  return { ...vote(against, chosen, chosenCues, by), lessons: Math.max(0, learnt.lessons + by) };
}

/** Takes a lesson in. */
export const learn = (learnt: Learnt, lesson: Lesson): Learnt => apply(learnt, lesson, 1);

/** Takes it back: `unlearn(learn(x, l), l)` is `x`, as long as no counter has reached its end. */
export const unlearn = (learnt: Learnt, lesson: Lesson): Learnt => apply(learnt, lesson, -1);

/** Log-odds of one net vote by type, and of one by cue. Three corrections of the same kind outweigh an ordinary reading. */
const PER_TYPE = 0.25;
const PER_CUE = 0.35;
/** The furthest a type is ever shifted: learning bends a reading, it does not replace it. */
const MOST = 1.5;

/**
 * How far a reading is shifted, in log-odds, for a type that these cues speak for. 0 when nothing was learnt.
 * Somebody in trouble is never unlearnt, and a suspicion never becomes easier.
 */
export function shiftOf(learnt: Learnt, type: CustomerType, cues: readonly string[]): number {
  const votes = cues.map((cue) => learnt.cues[`${cue}>${type}`] ?? 0);
  const mean = votes.length === 0 ? 0 : votes.reduce((sum, n) => sum + n, 0) / votes.length;
  const shift = PER_TYPE * (learnt.types[type] ?? 0) + PER_CUE * mean;
  const least = type === 'in-distress' ? 0 : -MOST;
  const most = accusingTypes.has(type) ? 0 : MOST;
  return Math.max(least, Math.min(most, shift));
}

/** Types that something was learnt of, most corrected first, with their net votes. */
export const learntTypes = (learnt: Learnt): { type: CustomerType; votes: number }[] =>
  customerTypeIds
    .map((type) => ({ type, votes: learnt.types[type] ?? 0 }))
    .filter(({ votes }) => votes !== 0)
    .sort((a, b) => Math.abs(b.votes) - Math.abs(a.votes));
