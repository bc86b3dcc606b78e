/** Writes the fitted tables down small: words as one signed byte each, everything in log-odds against a plain thread. */
import type { Bars, ModelFile } from '../src/classify/model.ts';
import { structureNames } from '../src/classify/structure.ts';
import { BUCKETS } from '../src/classify/words.ts';
import { customerTypeIds } from '../src/thread/customer-types.ts';
import { cueIds, gains, layout } from './features.ts';
import { COUNT, type Tables } from './fit.ts';

const COLUMNS = COUNT + 1;
const rounded = (x: number): number => Math.round(x * 1000) / 1000 || 0;

/** Calibration and bars may be set later: they don't touch the tables. */
export function pack(tables: Tables, calibration: readonly (readonly [number, number])[], bars: Bars): ModelFile {
  const weight = (column: number, k: number): number => againstPlain(tables, column, k);
  const row = (column: number, gain: number): number[] =>
    Array.from({ length: COLUMNS }, (_, k) => rounded(weight(column, k) * gain));
  const scales = Array.from({ length: COLUMNS }, (_, k) => {
    let most = 0;
    for (let b = 0; b < BUCKETS; b++) most = Math.max(most, Math.abs(weight(layout.words + b, k)));
    return most / 127;
  });
  const words = Buffer.alloc(BUCKETS * COLUMNS);
  for (let b = 0; b < BUCKETS; b++)
    for (let k = 0; k < COLUMNS; k++)
      words.writeInt8(Math.round(weight(layout.words + b, k) / (scales[k] || 1)), b * COLUMNS + k);
  return {
    types: customerTypeIds,
    bias: row(layout.width - 1, 1),
    cues: Object.fromEntries(cueIds.map((id, i) => [id, row(i, gains.cues)])),
    structure: structureNames.map((_, i) => row(layout.structure + i, gains.structure)),
    scales: scales.map((s) => Number((s * gains.words).toPrecision(6))),
    calibration: calibration.map(([a, b]) => [rounded(a), rounded(b)]),
    bars,
    words: words.toString('base64'),
  };
}

function againstPlain({ types, distress }: Tables, column: number, k: number): number {
  if (k === COUNT) return (distress.table[column * 2 + 1] ?? 0) - (distress.table[column * 2] ?? 0);
  const at = column * types.classes;
  return (types.table[at + k] ?? 0) - (types.table[at + COUNT] ?? 0);
}
