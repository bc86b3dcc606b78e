/**
 * One softmax over all types and `none`, fitted by AdaGrad in a fixed order with plain double arithmetic: the same input gives the
 * same bytes. Rows are sparse. Nothing here draws at random.
 */

/** One thread: columns in ascending order with their values, and how much of it is each class (adds up to 1). */
export interface Row {
  columns: Int32Array;
  values: Float64Array;
  target: Float64Array;
  /** How much the thread counts. */
  weight: number;
}

export interface Fit {
  classes: number;
  /** Weight of column `j` for class `k` at `j * classes + k`. */
  table: Float64Array;
}

export interface Options {
  width: number;
  classes: number;
  /** Strength of the pull to zero, one number a column. */
  penalty: Float64Array;
  passes: number;
  step: number;
}

/** Visits the rows in strides, so that threads of one file don't follow each other; the stride changes with each pass. */
function* order(count: number, pass: number): Generator<number> {
  const strides = [7919, 6421, 5237, 4007, 3001, 2011];
  let stride = strides[pass % strides.length] ?? 1;
  while (count % stride === 0 || gcd(count, stride) !== 1) stride++;
  for (let i = 0, at = pass % count; i < count; i++, at = (at + stride) % count) yield at;
}

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

/** Fits the table. The pull to zero acts on a weight whenever its column is met, as strongly as it is rare. */
export function fitSoftmax(rows: readonly Row[], { width, classes, penalty, passes, step }: Options): Fit {
  const table = new Float64Array(width * classes);
  const seen = new Float64Array(width * classes).fill(0.05);
  const often = new Float64Array(width);
  for (const { columns } of rows) for (const j of columns) often[j] = (often[j] as number) + 1;
  const p = new Float64Array(classes);
  for (let pass = 0; pass < passes; pass++) {
    const rate = step / (1 + pass / 4);
    for (const i of order(rows.length, pass)) {
      const row = rows[i] as Row;
      chances(table, classes, row, p);
      for (let k = 0; k < classes; k++) p[k] = row.weight * ((p[k] as number) - (row.target[k] as number));
      for (let q = 0; q < row.columns.length; q++) {
        const j = row.columns[q] as number;
        const value = row.values[q] as number;
        const pull = (penalty[j] as number) / (often[j] as number);
        for (let k = 0, at = j * classes; k < classes; k++, at++) {
          const gradient = (p[k] as number) * value + pull * (table[at] as number);
          seen[at] = (seen[at] as number) + gradient * gradient;
          table[at] = (table[at] as number) - (rate * gradient) / Math.sqrt(seen[at] as number);
        }
      }
    }
  }
  return { classes, table };
}

/** The sums for each class, into `out`. */
export function sums(
  { table, classes }: Fit,
  { columns, values }: Pick<Row, 'columns' | 'values'>,
  out: Float64Array,
): void {
  out.fill(0);
  for (let q = 0; q < columns.length; q++) {
    const value = values[q] as number;
    for (let k = 0, at = (columns[q] as number) * classes; k < classes; k++, at++)
      out[k] = (out[k] as number) + (table[at] as number) * value;
  }
}

function chances(table: Float64Array, classes: number, row: Row, p: Float64Array): void {
  sums({ table, classes }, row, p);
  softmax(p);
}

/** Sums to chances, in place. */
export function softmax(z: Float64Array): void {
  let most = Number.NEGATIVE_INFINITY;
  for (const v of z) if (v > most) most = v;
  let total = 0;
  for (let k = 0; k < z.length; k++) {
    z[k] = Math.exp((z[k] as number) - most);
    total += z[k] as number;
  }
  for (let k = 0; k < z.length; k++) z[k] = (z[k] as number) / total;
}
