/** Walks through a guide. Pure: where one is, in; where one is next, out. A walk is the ids of the steps taken, the last one current. */
import type { Guide, GuideStep } from './guide.ts';

export type Walk = readonly string[];

export const begin = ({ steps }: Guide): Walk => steps.slice(0, 1).map(({ id }) => id);

/** The current step; undefined for a walk through a guide that has changed since. */
export const stepOf = ({ steps }: Guide, walk: Walk): GuideStep | undefined =>
  steps.find(({ id }) => id === walk.at(-1));

/**
 * Takes an answer by its position. The walk stays where it is when there is no such answer, or when the step waits for a
 * check list that is not all ticked.
 */
export function answer(guide: Guide, walk: Walk, index: number, checked: boolean): Walk {
  const step = stepOf(guide, walk);
  const to = step?.answers?.[index]?.to;
  if (to === undefined || (step?.check && !checked)) return walk;
  return [...walk, to];
}

/** One step back; the first step is as far as it goes. */
export const back = (walk: Walk): Walk => (walk.length > 1 ? walk.slice(0, -1) : walk);
