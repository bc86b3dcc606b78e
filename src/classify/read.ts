/** From what is seen in a thread to one sum per type. Sums run in the order of the table, so rounding never depends on the order of cues. */
import type { ThreadView } from '../cues/thread-view.ts';
import type { Model } from './model.ts';
import type { Strengths } from './strengths.ts';
import { structureOf } from './structure.ts';
import { type WordVector, wordVector } from './words.ts';

/** What the model sees of a thread, in its three parts. */
export interface Seen {
  strengths: Strengths;
  structure: readonly number[];
  words: WordVector;
}

export const seenIn = (view: ThreadView, strengths: Strengths): Seen => ({
  strengths,
  structure: structureOf(view),
  words: wordVector(view.customer),
});

/** Log-odds against a plain thread, one a column. */
export function sumsOf({ strengths, structure, words }: Seen, model: Model): Float64Array {
  const { columns } = model;
  const z = Float64Array.from(model.bias);
  const add = (row: readonly number[], value: number): void => {
    for (let k = 0; k < columns; k++) z[k] = (z[k] ?? 0) + (row[k] ?? 0) * value;
  };
  for (const [cue, row] of Object.entries(model.cues)) add(row, strengths.get(cue) ?? 0);
  for (const [i, row] of model.structure.entries()) add(row, structure[i] ?? 0);
  const said = new Float64Array(columns);
  for (let q = 0; q < words.buckets.length; q++) {
    const value = words.values[q] ?? 0;
    for (let k = 0, at = (words.buckets[q] ?? 0) * columns; k < columns; k++, at++)
      said[k] = (said[k] as number) + (model.words[at] as number) * value;
  }
  for (let k = 0; k < columns; k++) z[k] = (z[k] ?? 0) + (said[k] ?? 0) * (model.scales[k] ?? 0);
  return z;
}

/** The chance that each type is present, in the order of `model.types`. */
export function probabilities(z: Float64Array, { types, calibration }: Model): number[] {
  const most = Math.max(0, ...z.subarray(0, types.length));
  let total = Math.exp(-most);
  for (let k = 0; k < types.length; k++) total += Math.exp((z[k] ?? 0) - most);
  return types.map((id, k) => {
    const odds = id === 'in-distress' ? (z[types.length] ?? 0) : oddsOf(Math.exp((z[k] ?? 0) - most) / total);
    const [slope = 1, offset = 0] = calibration[k] ?? [];
    return 1 / (1 + Math.exp(-(slope * odds + offset)));
  });
}

/** Chance to log-odds, kept finite. */
export const oddsOf = (p: number): number => Math.log((p + 1e-9) / (1 - p + 1e-9));
