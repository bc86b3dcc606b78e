/** Where the tone turned. Apart from how sharpness is found, since the panel draws this and must not load the classifier for it. */
import type { Beat } from './advice.ts';

export interface Turn {
  /** Index among the beats given. */
  at: number;
  /** Minutes of silence of the team before it, where they are known. */
  afterMinutes?: number | undefined;
  /** The last word of the customer was calm again. */
  eased: boolean;
}

/** A turn is named from this many steps on: one sharp word among calm ones is no turn. */
const STEPS = 2;

/** The first customer message that is clearly sharper than the one before it; undefined when the tone never turned. */
export function turnOf(beats: readonly Beat[]): Turn | undefined {
  const said = beats.flatMap((beat, index) => (beat.role === 'customer' ? [{ index, heat: beat.heat ?? 0 }] : []));
  const turned = said.findIndex(({ heat }, i) => i > 0 && heat - (said[i - 1]?.heat ?? 0) >= STEPS);
  const found = said[turned];
  if (!found) return undefined;
  const last = said.at(-1);
  const eased = last !== undefined && last.index > found.index && found.heat - last.heat >= STEPS;
  return { at: found.index, afterMinutes: silenceBefore(beats, found.index), eased };
}

function silenceBefore(beats: readonly Beat[], index: number): number | undefined {
  const [before, now] = [beats[index - 1]?.at, beats[index]?.at];
  if (!before || !now) return undefined;
  const minutes = (Date.parse(now) - Date.parse(before)) / 60_000;
  return Number.isFinite(minutes) && minutes > 0 ? minutes : undefined;
}
