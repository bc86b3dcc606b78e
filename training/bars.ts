/** Chooses from which probability on a type is shown, on readings by tables that had not seen the writer. */
import type { TypeReading } from '../src/classify/classification.ts';
import { byProbability, decide } from '../src/classify/decide.ts';
import type { Bars } from '../src/classify/model.ts';
import { accusingTypes, type CustomerType, customerTypeIds } from '../src/thread/customer-types.ts';
import type { Labelled } from './corpus.ts';
import { figures, type Scored } from './score.ts';

/** A held-out reading: the label, and what would be said of it. */
export interface HeldOut {
  label: Labelled;
  p: readonly number[];
  /** Types for which some cue spoke: only these may accuse. */
  cued: ReadonlySet<CustomerType>;
}

/** Readings in the shape of the classifier's, with stand-ins for evidence. */
function readingsOf({ p, cued }: HeldOut): TypeReading[] {
  return customerTypeIds
    .map((id, k): TypeReading => {
      const why = cued.has(id) ? 'cue' : 'wording';
      return { id, p: p[k] ?? 0, evidence: [{ message: 0, start: 0, end: 1, why }] };
    })
    .sort(byProbability);
}

/** What the bars make of held-out readings. */
export function judged(all: readonly HeldOut[], bars: Bars): Scored[] {
  return all.map((one) => {
    const types = readingsOf(one);
    return { truth: { primary: one.label.primary, types: one.label.types }, guess: { types, ...decide(types, bars) } };
  });
}

const barsOf = (any: number, lead: number, accuse: number, distress: number): Bars => ({
  any,
  lead: byType((id) => (id === 'in-distress' ? distress : accusingTypes.has(id) ? accuse : lead)),
  also: byType((id) => (id === 'in-distress' ? distress : accusingTypes.has(id) ? 0.75 : 0.4)),
});

const byType = (of: (id: CustomerType) => number): Record<string, number> =>
  Object.fromEntries(customerTypeIds.map((id) => [id, of(id)]));

const grid = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.round((to - from) / step) + 1 }, (_, i) => Math.round((from + i * step) * 1000) / 1000);

/** Demands on the bars: a little above what is promised, since they are chosen on what they are measured on. */
const wanted = { noneRecall: 0.957, noneRecallReal: 0.94, falseAccusation: 0.0045, distressRecall: 0.975 };

/** What a plain thread called typed costs, in right answers. */
const dearly = 6;
const missing = (is: number | null, want: number): number => Math.max(0, want - (is ?? 0));

/**
 * First the bar of distress (the highest that loses next to none of those that a cue sees), then of accusing types (the lowest that accuses few enough), then the
 * two that keep plain threads plain at the most right answers.
 */
export function chooseBars(written: readonly HeldOut[], real: readonly HeldOut[]): Bars {
  const trouble = written.filter(({ label }) => label.types.includes('in-distress') || label.primary === 'none');
  const found = (bar: number) => figures(judged(trouble, barsOf(0.5, 0.3, 0.6, bar))).distressRecall ?? 0;
  const all = found(0.08);
  const finds = (bar: number) => found(bar) >= wanted.distressRecall * all;
  const distress = grid(0.08, 0.5, 0.02).reverse().find(finds) ?? 0.08;
  const spares = (bar: number) =>
    (figures(judged(written, barsOf(0.5, 0.3, bar, distress))).falseAccusation ?? 1) <= wanted.falseAccusation;
  const accuse = grid(0.3, 0.9, 0.05).find(spares) ?? 0.9;
  let best = barsOf(0.9, 0.5, accuse, distress);
  let most = Number.NEGATIVE_INFINITY;
  for (const any of grid(0.4, 0.95, 0.05))
    for (const lead of grid(0.15, 0.5, 0.05)) {
      const bars = barsOf(any, lead, accuse, distress);
      const [w, r] = [figures(judged(written, bars)), figures(judged(real, bars))];
      const short = missing(w.noneRecall, wanted.noneRecall) + missing(r.noneRecall, wanted.noneRecallReal) / 2;
      const right = (w.top1 ?? 0) + 0.3 * (r.top1 ?? 0) - dearly * short;
      if (right > most) [most, best] = [right, bars];
    }
  return best;
}
