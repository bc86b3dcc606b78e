/** From a thread to what is learnt from: the same three parts, made by the same code, as when it is classified. */
import { type Seen, seenIn } from '../src/classify/read.ts';
import { strengthsOf } from '../src/classify/strengths.ts';
import { structureNames } from '../src/classify/structure.ts';
import { BUCKETS } from '../src/classify/words.ts';
import { cues } from '../src/cues/registry.ts';
import { compileCues, runCues } from '../src/cues/run-cues.ts';
import { forgetTokens } from '../src/cues/tokens.ts';
import type { Thread } from '../src/thread/thread.ts';

export const cueIds = cues.map((c) => c.id).sort();
const placeOf = new Map(cueIds.map((id, i) => [id, i]));
const engine = compileCues(cues);

/** What the model sees of a thread. */
export function featuresOf(thread: Thread): Seen {
  const { hits, view } = runCues(engine, thread);
  const seen = seenIn(view, strengthsOf(hits, thread.messages.length));
  forgetTokens();
  return seen;
}

/** Where the parts stand among the columns of a row; the last column is the bias. */
export const layout = {
  structure: cueIds.length,
  words: cueIds.length + structureNames.length,
  width: cueIds.length + structureNames.length + BUCKETS + 1,
};

/** Words speak through a unit vector, a cue by a strength near 1: these bring the parts to one size (chosen on held-out writers). */
export const gains = { cues: 1, structure: 0.5, words: 3 };

export type Part = 'cues' | 'words' | 'structure';

/**
 * The cues that see trouble. Distress rests on them alone: the words of the few threads that tell of it are about everything else too, and
 * with words a third fewer were found on held-out writers.
 */
export const troubleCues: ReadonlySet<string> = new Set([
  'bereavement',
  'danger-now',
  'despair',
  'harmed-by-someone',
  'illness-or-injury',
]);

/** A row of the table of distress. */
export function troubleRowOf({ strengths }: Pick<Seen, 'strengths'>) {
  const cues = cueIds.filter((id) => troubleCues.has(id) && strengths.has(id));
  const columns = [...cues.map((id) => placeOf.get(id) ?? 0), layout.width - 1];
  return {
    columns: Int32Array.from(columns),
    values: Float64Array.from([...cues.map((id) => strengths.get(id) ?? 0), 1]),
  };
}

/** A row of the table to be fitted: columns in ascending order, and their values. */
export function rowOf({ strengths, structure, words }: Seen, parts: ReadonlySet<Part>) {
  const columns: number[] = [];
  const values: number[] = [];
  const put = (column: number, value: number): void => {
    columns.push(column);
    values.push(value);
  };
  if (parts.has('cues'))
    for (const id of cueIds) if (strengths.has(id)) put(placeOf.get(id) ?? 0, gains.cues * (strengths.get(id) ?? 0));
  if (parts.has('structure')) for (const [i, x] of structure.entries()) put(layout.structure + i, gains.structure * x);
  if (parts.has('words'))
    for (let k = 0; k < words.buckets.length; k++)
      put(layout.words + (words.buckets[k] ?? 0), gains.words * (words.values[k] ?? 0));
  put(layout.width - 1, 1);
  return { columns: Int32Array.from(columns), values: Float64Array.from(values) };
}
