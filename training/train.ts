/**
 * Rebuilds the model from the corpus: features, held-out readings by writers, calibration, bars, the table, the report. No clock
 * and no chance: the same corpus gives the same bytes.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Bars } from '../src/classify/model.ts';
import { modelFrom } from '../src/classify/model.ts';
import { oddsOf, probabilities, type Seen, sumsOf } from '../src/classify/read.ts';
import { type CustomerType, customerTypeIds } from '../src/thread/customer-types.ts';
import { chooseBars, type HeldOut, judged } from './bars.ts';
import { platt } from './calibrate.ts';
import { type Labelled, readCorpus, trainingThreads } from './corpus.ts';
import { cueIds, featuresOf, type Part } from './features.ts';
import { fitTables, oddsFor, ready, type Tables } from './fit.ts';
import { pack } from './pack.ts';
import { writeReport } from './report.ts';

/** Writers a, b and c are held out whole; the later files, by one hand a language, by halves. */
export const foldOf = ({ author }: Labelled): string =>
  'abc'.includes(author) ? author : author.charCodeAt(0) % 2 === 0 ? 'even' : 'odd';

type Odds = readonly Float64Array[];

/** Trains and writes everything. `ablate`: also what cues alone and words alone can do. */
export function train(ablate: boolean, say: (line: string) => void): void {
  const corpus = trainingThreads('training/corpus');
  const real = readCorpus('training/real-dev/en.jsonl', 'real-dev');
  say(`${corpus.length} threads to learn from, ${real.length} real ones to look at`);
  const seen = corpus.map(({ thread }) => featuresOf(thread));
  const seenReal = real.map(({ thread }) => featuresOf(thread));
  const every: ReadonlySet<Part> = new Set<Part>(['cues', 'words', 'structure']);
  const odds = heldOutOdds(corpus, seen, every, say);
  const tables = fitTables(seen.map((s, i) => ready(s, at(corpus, i), every)));
  const oddsReal = real.map((label, i) => oddsFor(tables, ready(at(seenReal, i), label, every)));
  const calibration = calibrationOf([...corpus, ...real], [...odds, ...oddsReal]);
  const speaks = cuesThatSpeak(tables);
  const held = heldOut(corpus, odds, calibration, seen, speaks);
  const heldReal = heldOut(real, oddsReal, calibration, seenReal, speaks);
  const bars = chooseBars(held, heldReal);
  const file = pack(tables, calibration, bars);
  mkdirSync('src/classify/model', { recursive: true });
  writeFileSync('src/classify/model/table.json', `${JSON.stringify(file)}\n`);
  const model = modelFrom(file);
  const drift = Math.max(
    ...real.map((_, i) => difference(probabilities(sumsOf(at(seenReal, i), model), model), at(heldReal, i).p)),
  );
  say(`bytes for numbers move a chance by at most ${drift.toFixed(3)}`);
  const ablation = ablate ? ablations(corpus, seen, bars, say) : undefined;
  writeReport({
    corpus,
    held: judged(held, bars),
    real,
    heldReal: judged(heldReal, bars),
    bars,
    ablation,
    size: JSON.stringify(file),
  });
}

const at = <T>(list: readonly T[], i: number): T => list[i] as T;
const difference = (a: readonly number[], b: readonly number[]): number =>
  Math.max(...a.map((x, k) => Math.abs(x - (b[k] ?? 0))));

/** Each thread's odds by tables that have not seen its writer. */
function heldOutOdds(
  corpus: readonly Labelled[],
  seen: readonly Seen[],
  parts: ReadonlySet<Part>,
  say: (line: string) => void,
): Odds {
  const rows = seen.map((s, i) => ready(s, at(corpus, i), parts));
  const odds: Float64Array[] = [];
  for (const fold of [...new Set(corpus.map(foldOf))].sort()) {
    const tables = fitTables(rows.filter((_, i) => foldOf(at(corpus, i)) !== fold));
    for (const [i, label] of corpus.entries()) if (foldOf(label) === fold) odds[i] = oddsFor(tables, at(rows, i));
    say(`held out: ${fold}`);
  }
  return odds;
}

function calibrationOf(labels: readonly Labelled[], odds: Odds): [number, number][] {
  const pairsOf = (k: number) =>
    labels.map(({ types }, i) => ({ odds: at(odds, i)[k] ?? 0, present: types.includes(at(customerTypeIds, k)) }));
  const own = customerTypeIds.indexOf('in-distress');
  const together = platt(customerTypeIds.flatMap((_, k) => (k === own ? [] : pairsOf(k))));
  return customerTypeIds.map((_, k) => platt(pairsOf(k), k === own ? [1, 0] : together, k === own ? 0.1 : 8));
}

/** For which types each cue speaks clearly. */
function cuesThatSpeak(tables: Tables): Map<string, CustomerType[]> {
  const file = pack(tables, [], { any: 0, lead: {}, also: {} } satisfies Bars);
  return new Map(cueIds.map((cue) => [cue, customerTypeIds.filter((_, k) => (file.cues[cue]?.[k] ?? 0) > 0)]));
}

function heldOut(
  labels: readonly Labelled[],
  odds: Odds,
  calibration: readonly [number, number][],
  seen: readonly Seen[],
  speaks: ReadonlyMap<string, readonly CustomerType[]>,
): HeldOut[] {
  return labels.map((label, i) => ({
    label,
    p: calibration.map(([slope, offset], k) => 1 / (1 + Math.exp(-(slope * (at(odds, i)[k] ?? oddsOf(0)) + offset)))),
    cued: new Set([...at(seen, i).strengths.keys()].flatMap((cue) => speaks.get(cue) ?? [])),
  }));
}

function ablations(corpus: readonly Labelled[], seen: readonly Seen[], bars: Bars, say: (line: string) => void) {
  const speaksAlways = new Map(cueIds.map((cue) => [cue, customerTypeIds]));
  const of = (parts: Part[]) => {
    const odds = heldOutOdds(corpus, seen, new Set(parts), say);
    return judged(heldOut(corpus, odds, calibrationOf(corpus, odds), seen, speaksAlways), bars);
  };
  return { 'cues and form': of(['cues', 'structure']), 'words and form': of(['words', 'structure']) };
}
