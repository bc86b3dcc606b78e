/** From a probability to the four words the agent reads. False precision would be a promise nobody can keep. */
import type { Likelihood } from './advice.ts';

/** Under this a type is not worth a line, even folded. */
export const TRACE = 0.15;

/**
 * The step of the bar for a probability. A type that is shown in the band is at least "likely": the classifier has
 * decided to show it, and two different doubts in one band would only confuse.
 */
export function likelihoodOf(p: number, shown: boolean): Likelihood {
  if (p >= 0.85) return 4;
  if (shown || p >= 0.6) return 3;
  return p >= 0.35 ? 2 : 1;
}
