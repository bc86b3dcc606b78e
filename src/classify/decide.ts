/** From probabilities to what the panel shows: which type leads, which stand beside it, or none. */
import { type CustomerType, customerTypeIds, type Primary } from '../thread/customer-types.ts';
import type { TypeReading } from './classification.ts';
import type { Weights } from './weights.ts';

/** A thread carries at most this many types beside the leading one (label guide). */
const mostAlso = 2;

/** Most probable first; equal ones by id. */
export const byProbability = (a: TypeReading, b: TypeReading): number => b.p - a.p || (a.id < b.id ? -1 : 1);

/** What is shown, the leading one first. Nobody in trouble is outvoted: distress leads whenever it is shown. */
export function decide(types: readonly TypeReading[], { bars }: Weights): { primary: Primary; also: CustomerType[] } {
  const shown = types
    .filter(({ id, p, evidence }) => p >= bars[id].lead && evidence.length > 0)
    .sort((a, b) => Number(b.id === 'in-distress') - Number(a.id === 'in-distress') || byProbability(a, b));
  const first = shown[0];
  if (!first) return { primary: 'none', also: [] };
  const also = types
    .filter(({ id, p, evidence }) => id !== first.id && p >= bars[id].also && evidence.length > 0)
    .slice(0, mostAlso);
  return { primary: first.id, also: also.map(({ id }) => id) };
}

/** Every type with probability 0 and no evidence: the answer to an empty thread. */
export const nothingRead = (): TypeReading[] =>
  customerTypeIds.map((id): TypeReading => ({ id, p: 0, evidence: [] })).sort(byProbability);
