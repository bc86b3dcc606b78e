/** How sharp each of the customer's messages is, from the evidence found in it. */
import { isSpan, type TypeReading } from '../classify/classification.ts';
import { wording } from '../classify/wording.ts';
import { type CustomerType, customerTypes } from '../thread/customer-types.ts';
import type { Heat } from './advice.ts';

/** A type that is less than "perhaps" there (likelihood.ts) makes no message sharp. */
const PERHAPS = 0.35;

/** Types whose signs are sharp words. Somebody in trouble is not sharp. */
const sharp = (id: CustomerType): boolean =>
  (customerTypes[id] === 'upset' && id !== 'in-distress' && id !== 'meticulous') ||
  ['relentless', 'everything-now', 'entitled', 'extortionist'].includes(id);

/** Sharp findings by message: each place once, however many types it speaks for. A manner of wording is not sharp in itself. 0 is calm, 3 the sharpest drawn. */
export function heatOf(types: readonly TypeReading[], message: number): Heat {
  const places = new Set<number>();
  for (const { id, p, evidence } of types)
    if (p >= PERHAPS && sharp(id))
      for (const found of evidence)
        if (isSpan(found) && found.message === message && found.why !== wording) places.add(found.start);
  return Math.min(3, places.size) as Heat;
}
