/**
 * Message times of Request Tracker in UTC. RT shows wall times in the zone of the agent's preferences and names no
 * zone. Mails show their own Date header too, with its zone: the difference is the agent's zone. Where the browser's
 * zone explains those pairs it is used (it knows summer time); without any mail the browser's zone is assumed.
 */

import { instantIn, type Zone } from '../../thread/times.ts';
import type { Page } from '../adapter.ts';
import type { RtFact } from './facts.ts';

const minute = 60_000;
/** Zones differ by quarters of an hour. */
const step = 15;
/** Mail that took longer on its way than this says nothing about the zone. */
const maxDelay = 10 * minute;

/** The time of each message, parallel to `found`; undefined where the page shows none that can be read. */
export function timesOf(page: Page, found: readonly RtFact[]): (string | undefined)[] {
  const base = page.zone ?? 'local';
  const offsets = found.map(offsetOf);
  const pairs = offsets.filter((offset) => offset !== null);
  if (pairs.length === 0 || fits(found, base)) return found.map((fact) => timeIn(fact, base));
  const usual = median(pairs);
  let zone = usual;
  return found.map((fact, i) => {
    const own = offsets[i];
    // A thread may cross the change to summer time; an offset further off than that is a late mail.
    if (own !== null && own !== undefined && Math.abs(own - usual) <= 60) zone = own;
    return timeIn(fact, zone);
  });
}

function timeIn({ wall }: RtFact, zone: Zone): string | undefined {
  return wall === null ? undefined : new Date(instantIn(wall, zone)).toISOString();
}

/** Minutes east of UTC of the wall the time was read from, by the mail's own date. */
function offsetOf({ wall, mailed }: RtFact): number | null {
  if (wall === null || mailed === null) return null;
  const offset = Math.round((wall - mailed) / minute / step) * step;
  return Math.abs(offset) <= 14 * 60 ? offset : null;
}

/** Does this zone put most mails within minutes of their own date? */
function fits(found: readonly RtFact[], zone: Zone): boolean {
  const mails = found.flatMap(({ wall, mailed }) =>
    wall === null || mailed === null ? [] : [instantIn(wall, zone) - mailed],
  );
  return mails.filter((gap) => Math.abs(gap) <= maxDelay).length * 2 > mails.length;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
