/** Where the bars of the rhythm drawing stand. Pure geometry in the units of a 332 × 92 drawing; knows no words. */
import type { Beat, Heat } from '../../../src/advice/advice.ts';
import { type Turn, turnOf } from '../../../src/advice/turn.ts';

export interface RhythmBar {
  x: number;
  y: number;
  height: number;
  team: boolean;
  /** Dots under the bar: how sharp the message is. */
  heat: Heat;
}

export interface RhythmLayout {
  bars: RhythmBar[];
  /** The longest silence, when it stands out. */
  hush?: { x: number; width: number; minutes: number };
  /** Where the tone turned: at the left edge of that bar. */
  turn?: Turn & { x: number };
  /** ISO times of the first and last message drawn; absent when the page shows none. */
  first?: string;
  last?: string;
}

export const drawing = { width: 332, height: 92, baseline: 52, bar: 4 };

/** More bars than this would touch each other. */
const most = 48;
/** Neighbours keep this distance, so that a burst is a comb and not a block. */
const closest = 6.5;
/** So that two messages do not stand at both ends of the panel. */
const widest = 160;
/** A silence is named from half an hour on. */
const longSilence = 30;

const minutesBetween = (a: Beat, b: Beat): number =>
  a.at && b.at ? Math.max(0, (Date.parse(b.at) - Date.parse(a.at)) / 60_000) : 0;

/**
 * Steps grow with the square root of time: bursts stay close together and a week still leaves room for the minutes after
 * it. Without times the steps are equal.
 */
function places(gaps: number[]): number[] {
  const timed = gaps.some((minutes) => minutes > 0);
  const weights = gaps.map((minutes) => (timed ? Math.sqrt(minutes) : 1));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const room = drawing.width - 2 * drawing.bar - 4 - closest * gaps.length;
  const xs: number[] = [4];
  for (const weight of weights) {
    const step = closest + (whole > 0 ? Math.min((weight / whole) * room, widest) : 0);
    xs.push((xs.at(-1) ?? 0) + step);
  }
  return xs;
}

function barOf(beat: Beat, x: number, longest: number): RhythmBar {
  const share = Math.sqrt(beat.length / longest);
  const team = beat.role !== 'customer';
  const height = Math.round(team ? 6 + 16 * share : 6 + 36 * share);
  const y = team ? drawing.baseline + 1 : drawing.baseline - height;
  return { x: Math.round(x), y, height, team, heat: beat.heat ?? 0 };
}

function hushOf(gaps: number[], xs: number[]): RhythmLayout['hush'] {
  const minutes = Math.max(0, ...gaps);
  const i = gaps.indexOf(minutes);
  const [from, to] = [xs[i], xs[i + 1]];
  if (minutes < longSilence || from === undefined || to === undefined) return undefined;
  const x = Math.round(from) + drawing.bar + 5;
  const width = Math.round(to) - 5 - x;
  return width > 8 ? { x, width, minutes } : undefined;
}

/** Lays out customer and team messages in order; the last 48 when there are more. Notes and system lines are not drawn. */
export function layOutRhythm(beats: readonly Beat[]): RhythmLayout {
  const drawn = beats.filter(({ role }) => role === 'customer' || role === 'agent').slice(-most);
  const gaps = drawn.slice(1).map((beat, i) => minutesBetween(drawn[i] ?? beat, beat));
  const xs = places(gaps);
  const longest = Math.max(1, ...drawn.map(({ length }) => length));
  const bars = drawn.map((beat, i) => barOf(beat, xs[i] ?? 0, longest));
  const hush = hushOf(gaps, xs);
  const turn = turnOf(drawn);
  const first = drawn[0]?.at;
  const last = drawn.at(-1)?.at;
  return {
    bars,
    ...(hush && { hush }),
    ...(turn && { turn: { ...turn, x: (bars[turn.at]?.x ?? 0) - 3 } }),
    ...(first && { first }),
    ...(last && { last }),
  };
}
