/** Fits the two tables of the model (all types against a plain thread; distress on its own) and takes held-out sums. */

import type { Seen } from '../src/classify/read.ts';
import { oddsOf } from '../src/classify/read.ts';
import { customerTypeIds } from '../src/thread/customer-types.ts';
import type { Labelled } from './corpus.ts';
import { layout, type Part, rowOf, troubleRowOf } from './features.ts';
import { type Fit, fitSoftmax, type Row, softmax, sums } from './softmax.ts';

export const COUNT = customerTypeIds.length;
const distress = customerTypeIds.indexOf('in-distress');
/** What a second type counts for beside the first. */
const secondary = 0.3;

export interface Tables {
  types: Fit;
  distress: Fit;
}

/** A labelled thread made ready: one row for both tables, with a target for each. */
export interface Ready {
  types: Row;
  distress: Row;
}

export function ready(seen: Seen, { types }: Labelled, parts: ReadonlySet<Part>): Ready {
  const { columns, values } = rowOf(seen, parts);
  const target = new Float64Array(COUNT + 1);
  if (types.length === 0) target[COUNT] = 1;
  const further = types.length - 1;
  for (const [i, id] of types.entries()) {
    const share = i > 0 ? secondary / further : further > 0 ? 1 - secondary : 1;
    target[customerTypeIds.indexOf(id)] = share;
  }
  const inTrouble = types.includes('in-distress');
  const own = Float64Array.of(inTrouble ? 0 : 1, inTrouble ? 1 : 0);
  return {
    types: { columns, values, target, weight: 1 },
    distress: { ...troubleRowOf(seen), target: own, weight: 1 },
  };
}

/** Chosen on held-out writers: see training/README.md. */
const passes = 12;
const step = 0.3;
const pull = 0.4;

export function fitTables(rows: readonly Ready[]): Tables {
  const penalty = new Float64Array(layout.width).fill(pull);
  penalty[layout.width - 1] = 1e-3;
  const options = { width: layout.width, penalty, passes, step };
  return {
    types: fitSoftmax(
      rows.map((r) => r.types),
      { ...options, classes: COUNT + 1 },
    ),
    distress: fitSoftmax(
      rows.map((r) => r.distress),
      { ...options, classes: 2, penalty: penalty.map((p) => p / 8) },
    ),
  };
}

/** Log-odds before calibration, one a type; distress by its own table. */
export function oddsFor({ types, distress: alone }: Tables, row: Ready): Float64Array {
  const p = new Float64Array(COUNT + 1);
  sums(types, row.types, p);
  softmax(p);
  const two = new Float64Array(2);
  sums(alone, row.distress, two);
  return Float64Array.from(customerTypeIds, (_, k) =>
    k === distress ? (two[1] ?? 0) - (two[0] ?? 0) : oddsOf(p[k] ?? 0),
  );
}
