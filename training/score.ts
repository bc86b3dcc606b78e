/** The figures a reading is judged by, over labelled threads: leading type, shown set, plain ones, harm done, calibration. */
import { accusingTypes, type CustomerType, type Primary } from '../src/thread/customer-types.ts';

export interface Scored {
  truth: { primary: Primary; types: readonly CustomerType[] };
  guess: { primary: Primary; also: readonly CustomerType[]; types: readonly { id: CustomerType; p: number }[] };
}

/** Shares, 0 to 1; `null` where nothing was there to count. */
export interface Figures {
  n: number;
  top1: number | null;
  any1: number | null;
  hit3: number | null;
  macroF1: number | null;
  setF1: number | null;
  noneRecall: number | null;
  nonePrecision: number | null;
  typedRecall: number | null;
  falseAccusation: number | null;
  distressRecall: number | null;
  calibrationError: number | null;
}

export interface PerType {
  n: number;
  recall: number | null;
  precision: number | null;
}

const share = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null);
const count = <T>(list: readonly T[], is: (one: T) => boolean): number =>
  list.reduce((n, one) => n + (is(one) ? 1 : 0), 0);
const shownOf = ({ guess: { primary, also } }: Scored): CustomerType[] =>
  primary === 'none' ? [] : [primary, ...also];
const isRight = ({ truth, guess }: Scored): boolean => truth.primary === guess.primary;

/** All figures of a set of threads. */
export function figures(rows: readonly Scored[]): Figures {
  const plain = rows.filter(({ truth }) => truth.primary === 'none');
  const typed = rows.filter(({ truth }) => truth.primary !== 'none');
  const accusable = rows.filter(({ truth }) => !truth.types.some((id) => accusingTypes.has(id)));
  const trouble = rows.filter(({ truth }) => truth.types.includes('in-distress'));
  const hits = rows.reduce((n, r) => n + count(shownOf(r), (id) => r.truth.types.includes(id)), 0);
  const shown = rows.reduce((n, r) => n + shownOf(r).length, 0);
  const present = rows.reduce((n, r) => n + r.truth.types.length, 0);
  return {
    n: rows.length,
    top1: share(count(rows, isRight), rows.length),
    any1: share(
      count(rows, (r) => isRight(r) || r.truth.types.some((id) => id === r.guess.primary)),
      rows.length,
    ),
    hit3: share(count(rows, inTopThree), rows.length),
    macroF1: macroF1(rows),
    setF1: share(2 * hits, shown + present),
    noneRecall: share(count(plain, isRight), plain.length),
    nonePrecision: share(
      count(plain, isRight),
      count(rows, ({ guess }) => guess.primary === 'none'),
    ),
    typedRecall: share(count(typed, isRight), typed.length),
    falseAccusation: share(
      count(accusable, (r) => shownOf(r).some((id) => accusingTypes.has(id))),
      accusable.length,
    ),
    distressRecall: share(
      count(trouble, (r) => shownOf(r).includes('in-distress')),
      trouble.length,
    ),
    calibrationError: calibrationError(rows),
  };
}

function inTopThree({ truth, guess }: Scored): boolean {
  if (truth.primary === 'none') return guess.primary === 'none';
  const ranked = [guess.primary, ...guess.types.map(({ id }) => id)].filter((id) => id !== 'none');
  return [...new Set(ranked)].slice(0, 3).includes(truth.primary);
}

/** Recall and precision of each primary, `none` among them. */
export function perType(rows: readonly Scored[]): Record<string, PerType> {
  const ids = [...new Set(rows.map(({ truth }) => truth.primary))].sort();
  return Object.fromEntries(
    ids.map((id) => {
      const own = rows.filter(({ truth }) => truth.primary === id);
      const right = count(own, isRight);
      return [
        id,
        {
          n: own.length,
          recall: share(right, own.length),
          precision: share(
            right,
            count(rows, ({ guess }) => guess.primary === id),
          ),
        },
      ];
    }),
  );
}

function macroF1(rows: readonly Scored[]): number | null {
  const scores = Object.values(perType(rows)).map(({ recall, precision }) =>
    recall && precision ? (2 * recall * precision) / (recall + precision) : 0,
  );
  return share(
    scores.reduce((a, b) => a + b, 0),
    scores.length,
  );
}

/** Ten bins of what was said against what was so; chances under 0.05 are left out, or they alone would make the mean. */
export function calibrationBins(rows: readonly Scored[]): { n: number; said: number; so: number }[] {
  const bins = Array.from({ length: 10 }, () => ({ n: 0, said: 0, so: 0 }));
  for (const { truth, guess } of rows)
    for (const { id, p } of guess.types) {
      const bin = bins[Math.min(9, Math.floor(p * 10))];
      if (p < 0.05 || !bin) continue;
      bin.n++;
      bin.said += p;
      bin.so += truth.types.includes(id) ? 1 : 0;
    }
  return bins;
}

function calibrationError(rows: readonly Scored[]): number | null {
  const bins = calibrationBins(rows);
  return share(
    bins.reduce((sum, { said, so }) => sum + Math.abs(said - so), 0),
    bins.reduce((sum, { n }) => sum + n, 0),
  );
}

/** The most frequent mistakes: "truth → guess" and how often. */
export function confusions(rows: readonly Scored[], most: number): [string, number][] {
  const seen = new Map<string, number>();
  for (const { truth, guess } of rows)
    if (truth.primary !== guess.primary) {
      const pair = `${truth.primary} → ${guess.primary}`;
      seen.set(pair, (seen.get(pair) ?? 0) + 1);
    }
  return [...seen].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, most);
}
