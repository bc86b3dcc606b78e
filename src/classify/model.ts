/**
 * The trained table, as the classifier reads it. `npm run train` writes the data (src/classify/model/table.json); nothing here is set
 * by hand. Every weight is in log-odds of a type against a plain thread, so the sums can be taken apart again.
 */
import type { CustomerType } from '../thread/customer-types.ts';
import data from './model/table.json' with { type: 'json' };
import { BUCKETS } from './words.ts';

/**
 * What the columns of the table are: the 29 types in the order of `types`, which share one chance between them and a plain
 * thread, and last `in-distress` judged on its own, since nobody in trouble may be outvoted.
 */
export interface Model {
  types: readonly CustomerType[];
  columns: number;
  bias: readonly number[];
  /** By cue id, one number a column. */
  cues: Readonly<Record<string, readonly number[]>>;
  /** By place in `structureNames`. */
  structure: readonly (readonly number[])[];
  /** Bucket `b`, column `k` at `b * columns + k`; times `scales[k]`. */
  words: Int8Array;
  scales: readonly number[];
  /** Slope and offset from log-odds to the chance that a type is present, by type. */
  calibration: readonly (readonly number[])[];
  bars: Bars;
}

export interface Bars {
  /** How likely it must be that the thread is no plain one: the sum over all types, from which one may lead. */
  any: number;
  /** The probability from which a type may lead, and from which it may stand beside another. */
  lead: Readonly<Record<string, number>>;
  also: Readonly<Record<string, number>>;
}

function unpack(text: string, length: number): Int8Array {
  const bytes = atob(text);
  const out = new Int8Array(length);
  for (let i = 0; i < bytes.length; i++) out[i] = (bytes.charCodeAt(i) << 24) >> 24;
  return out;
}

let loaded: Model | undefined;

/** The model; unpacked when it is first asked for. */
export function theModel(): Model {
  loaded ??= modelFrom(data);
  return loaded;
}

/** What stands in the file: `words` packed as base64. */
export interface ModelFile extends Omit<Model, 'words' | 'columns' | 'types'> {
  types: readonly string[];
  words: string;
}

/** Unpacks a model as it is written. */
export function modelFrom(file: ModelFile): Model {
  const columns = file.types.length + 1;
  return {
    ...file,
    types: file.types as readonly CustomerType[],
    columns,
    words: unpack(file.words, BUCKETS * columns),
  };
}
