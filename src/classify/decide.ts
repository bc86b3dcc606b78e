/** From probabilities to what the panel shows: which type leads, which stand beside it, or none. */
import { accusingTypes, type CustomerType, customerTypeIds, type Primary } from '../thread/customer-types.ts';
import type { TypeReading } from './classification.ts';
import type { Bars } from './model.ts';
import { wording } from './wording.ts';

/** A thread carries at most this many types beside the leading one (label guide). */
const mostAlso = 2;

/** Most probable first; equal ones by id. */
export const byProbability = (a: TypeReading, b: TypeReading): number => b.p - a.p || (a.id < b.id ? -1 : 1);

/**
 * What is shown, the leading one first. `none` comes first: unless it is likely enough that the thread is no plain one, nothing
 * is shown. Nobody in trouble is outvoted: distress leads whenever it is shown.
 */
export function decide(types: readonly TypeReading[], bars: Bars): { primary: Primary; also: CustomerType[] } {
  const any = types.reduce((sum, { p }) => sum + p, 0);
  const first = types
    .filter((t) => t.p >= (bars.lead[t.id] ?? 1) && (any >= bars.any || t.id === 'in-distress') && hasGrounds(t))
    .sort((a, b) => Number(b.id === 'in-distress') - Number(a.id === 'in-distress') || byProbability(a, b))[0];
  if (!first) return { primary: 'none', also: [] };
  const also = types
    .filter((t) => t.id !== first.id && t.p >= (bars.also[t.id] ?? 1) && hasGrounds(t))
    .slice(0, mostAlso);
  return { primary: first.id, also: also.map(({ id }) => id) };
}

/** Something to point at; for a type that accuses, more than a manner of wording. */
const hasGrounds = ({ id, evidence }: TypeReading): boolean =>
  evidence.some(({ why }) => why !== wording || !accusingTypes.has(id));

/** Every type with probability 0 and no evidence: the answer to an empty thread. */
export const nothingRead = (): TypeReading[] =>
  customerTypeIds.map((id): TypeReading => ({ id, p: 0, evidence: [] })).sort(byProbability);
