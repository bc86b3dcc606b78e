/**
 * Times as pages write them ("Mon Mar 16 08:12:00 2026", «вчера в 14:05», "3分钟前") as ISO 8601 in UTC, with how exact
 * they are. A wall time without a zone is read in the zone it is handed. It cannot tell 3/4 from 4/3 unless the day is
 * over 12, the divider is a dot (day first), or the caller says which comes first.
 */
import {
  afternoon,
  ago,
  chineseMonths,
  dayNames,
  dayWords,
  justNow,
  monthStems,
  morning,
  noon,
  relative,
  units,
} from './time-words.ts';

export type Precision = 'second' | 'minute' | 'hour' | 'day' | 'coarse';

/** `local` is the browser's own zone; a number is minutes east of UTC. */
export type Zone = 'local' | number;

export interface When {
  /** ISO 8601, UTC. */
  at: string;
  /** The smallest unit the page gave: the true time lies within one such unit. `coarse`: weeks, months or years. */
  precision: Precision;
}

export interface TimeOptions {
  /** The moment of reading. Relative times count back from it, and a date without a year falls before it. */
  now: Date;
  zone?: Zone;
  /** Which comes first in 3/4/2026. Month, unless told. */
  order?: 'day-first' | 'month-first';
}

/** A date and time on the wall, not yet in any zone. Month counts from 0. */
interface Wall {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
}

const dayLength = 86_400_000;

/** Letters of the alphabets we read. A range compiles much faster than a Unicode property, and pages hold many times. */
const letters = /[a-zа-яёіїєґà-ÿ]{3,}/g;
const monthsByStart = new Map<string, (readonly [string, number])[]>();
for (const month of monthStems) {
  const start = month[0].slice(0, 3);
  monthsByStart.set(start, [...(monthsByStart.get(start) ?? []), month]);
}

/** Reads one time; null when the text holds none. Never throws. */
export function parseTime(text: string, options: TimeOptions): When | null {
  const line = text.replace(/[\s\u00A0\u202F]+/g, ' ').trim();
  if (!line || line.length > 120) return null;
  return machineTime(line) ?? relativeTime(line, options.now) ?? wallTime(line, options);
}

/** The wall time in a text as if it were UTC, in milliseconds. Null when there is none, or only a day. */
export function wallClock(text: string, now: Date): number | null {
  const when = wallTime(text.replace(/[\s\u00A0\u202F]+/g, ' ').trim(), { now, zone: 0 });
  return when && when.precision !== 'day' ? Date.parse(when.at) : null;
}

/** The instant, in milliseconds, at which clocks in `zone` show what `wallClock` gave. */
export function instantIn(wall: number, zone: Zone): number {
  return instantOf(wallOf(wall, 0), zone);
}

/** Times that carry their zone: ISO 8601, mail headers, epoch seconds or milliseconds. */
function machineTime(line: string): When | null {
  if (/^\d{10}$/.test(line)) return told(Number(line) * 1000, 'second');
  if (/^\d{13}$/.test(line)) return told(Number(line), 'second');
  const iso = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:\d{2})?(?:[.,]\d+)? ?(Z|UTC|GMT|[+-]\d{2}:?\d{2})$/i.exec(line);
  if (iso) {
    const zone = /^[+-]/.test(iso[4] ?? '') ? (iso[4] ?? '') : 'Z';
    return told(Date.parse(`${iso[1]}T${iso[2]}${iso[3] ?? ':00'}${zone}`), iso[3] ? 'second' : 'minute');
  }
  const mail = /^(?:[A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}(:\d{2})? (?:[+-]\d{4}|GMT|UTC)/.exec(line);
  return mail ? told(Date.parse(mail[0]), mail[1] ? 'second' : 'minute') : null;
}

function relativeTime(line: string, now: Date): When | null {
  if (!relative.test(line)) return null;
  if (justNow.test(line)) return told(now.getTime(), 'minute');
  const parts = ago.exec(line);
  const word = parts?.[2];
  const unit = word ? units.find(([name]) => name.test(word)) : undefined;
  if (!parts || !unit) return null;
  const count = /^\d+$/.test(parts[1] ?? '') ? Number(parts[1]) : 1;
  return told(now.getTime() - count * unit[1], precisionOf(unit[1]));
}

function precisionOf(unit: number): Precision {
  if (unit <= 1_000) return 'second';
  if (unit <= 60_000) return 'minute';
  if (unit <= 3_600_000) return 'hour';
  return unit <= dayLength ? 'day' : 'coarse';
}

function wallTime(line: string, options: TimeOptions): When | null {
  const zone = options.zone ?? 'local';
  const clock = clockOf(line);
  const date = dateOf(line, options);
  if (!date && !clock) return null;
  const today = wallOf(options.now.getTime(), zone);
  const base = date ?? { year: today.year, month: today.month, day: today.day, exact: false, back: dayLength };
  const wall = { ...base, hour: clock?.hour ?? 0, minute: clock?.minute ?? 0, second: clock?.second ?? 0 };
  if (!isReal(wall)) return null;
  let at = instantOf(wall, zone);
  // Without a year, or without a day, the time that is meant is the last one before now.
  if (!base.exact && at > options.now.getTime() + 60_000) {
    at = instantOf(base.back === dayLength ? { ...wall, day: wall.day - 1 } : { ...wall, year: wall.year - 1 }, zone);
  }
  return told(at, clock ? (clock.second === null ? 'minute' : 'second') : 'day');
}

interface Clock {
  hour: number;
  minute: number;
  second: number | null;
}

function clockOf(line: string): Clock | null {
  const parts =
    /(?<![\d.:-])(\d{1,2})[:：](\d{2})(?:[:：](\d{2}))?(?![\d:])/.exec(line) ??
    /(\d{1,2})[点點时時](?:(\d{1,2})分)?/.exec(line);
  const bare = parts ? null : /(?<![\d:/.-])(\d{1,2}) ?([ap])\.?m\b/i.exec(line);
  if (!parts && !bare) return null;
  let hour = Number((parts ?? bare)?.[1]);
  if (afternoon.test(line) && hour < 12) hour += 12;
  else if (morning.test(line) && hour === 12) hour = 0;
  else if (noon.test(line) && hour < 3) hour += 12;
  const second = parts?.[3];
  return { hour, minute: Number(parts?.[2] ?? 0), second: second === undefined ? null : Number(second) };
}

interface FoundDate {
  year: number;
  month: number;
  day: number;
  /** False when the year was not given. */
  exact: boolean;
  back: number;
}

function dateOf(line: string, options: TimeOptions): FoundDate | null {
  return numericDate(line, options) ?? namedDate(line, options) ?? spokenDate(line, options);
}

function numericDate(line: string, options: TimeOptions): FoundDate | null {
  const big = /(?<!\d)(\d{4})[-/.年] ?(\d{1,2})[-/.月] ?(\d{1,2})(?!\d)/.exec(line);
  if (big) return dated(Number(big[1]), Number(big[2]) - 1, Number(big[3]));
  const short = /(?<!\d)(\d{1,2})月(\d{1,2})[日号號]/.exec(line);
  if (short) return undated(Number(short[1]) - 1, Number(short[2]), options);
  const parts = /(?<![\w:.])(\d{1,2})([./-])(\d{1,2})(?!\d)(?:\2(\d{4}|\d{2}))?(?!\d|[:.]\d)/.exec(line);
  if (!parts) return null;
  const [first, second] = [Number(parts[1]), Number(parts[3])];
  const dayFirst = parts[2] === '.' || first > 12 || (options.order === 'day-first' && second <= 12);
  const [day, month] = dayFirst ? [first, second - 1] : [second, first - 1];
  // "4.50" alone may be a price; beside a clock it is a day.
  if (parts[4] === undefined) return clockOf(line) && parts[2] !== '-' ? undated(month, day, options) : null;
  return dated(Number(parts[4]) + (parts[4].length === 2 ? 2000 : 0), month, day);
}

/** "16 Mar 2026", "Mon Mar 16 08:12:00 2026", «16 марта 2026 г.», "2026-三月-16". */
function namedDate(line: string, options: TimeOptions): FoundDate | null {
  const month = monthOf(line);
  if (month === null) return null;
  const rest = line.replace(/\d{1,2}[:：]\d{2}(?:[:：]\d{2})?/g, ' ');
  const year = /(?<!\d)((?:19|20)\d{2})(?!\d)/.exec(rest)?.[1];
  const day = /(?<!\d)(\d{1,2})(?:st|nd|rd|th|-?(?:го|е))?(?!\d)/.exec(year ? rest.replace(year, ' ') : rest)?.[1];
  if (!day) return null;
  return year ? dated(Number(year), month, Number(day)) : undated(month, Number(day), options);
}

function monthOf(line: string): number | null {
  if (line.includes('月')) return chineseMonths.find(([name]) => line.includes(name))?.[1] ?? null;
  for (const word of line.toLowerCase().match(letters) ?? []) {
    const found = word.length <= 9 ? monthsByStart.get(word.slice(0, 3)) : undefined;
    const month = found?.find(([stem]) => word.startsWith(stem));
    if (month) return month[1];
  }
  return null;
}

/** "yesterday", «вчера», "昨天", or the name of a day of the last week. */
function spokenDate(line: string, options: TimeOptions): FoundDate | null {
  const zone = options.zone ?? 'local';
  const word = dayWords.find(([name]) => name.test(line));
  if (word) return shifted(options.now, word[1], zone);
  const day = dayNames.find(([name]) => name.test(line));
  if (!day) return null;
  const today = new Date(instantAsUtc(wallOf(options.now.getTime(), zone))).getUTCDay();
  const back = (today - day[1] + 7) % 7 || 7;
  return shifted(options.now, -back, zone);
}

function shifted(now: Date, days: number, zone: Zone): FoundDate {
  const { year, month, day } = wallOf(now.getTime() + days * dayLength, zone);
  return dated(year, month, day);
}

const dated = (year: number, month: number, day: number): FoundDate => ({ year, month, day, exact: true, back: 0 });

function undated(month: number, day: number, options: TimeOptions): FoundDate {
  const { year } = wallOf(options.now.getTime(), options.zone ?? 'local');
  return { year, month, day, exact: false, back: 365 * dayLength };
}

function isReal(wall: Wall): boolean {
  const { month, day, hour, minute, second } = wall;
  return month >= 0 && month < 12 && day >= 1 && day <= 31 && hour < 24 && minute < 60 && second < 61;
}

function wallOf(at: number, zone: Zone): Wall {
  const d = new Date(zone === 'local' ? at : at + zone * 60_000);
  return zone === 'local'
    ? {
        year: d.getFullYear(),
        month: d.getMonth(),
        day: d.getDate(),
        hour: d.getHours(),
        minute: d.getMinutes(),
        second: d.getSeconds(),
      }
    : {
        year: d.getUTCFullYear(),
        month: d.getUTCMonth(),
        day: d.getUTCDate(),
        hour: d.getUTCHours(),
        minute: d.getUTCMinutes(),
        second: d.getUTCSeconds(),
      };
}

function instantOf(wall: Wall, zone: Zone): number {
  if (zone !== 'local') return instantAsUtc(wall) - zone * 60_000;
  return new Date(wall.year, wall.month, wall.day, wall.hour, wall.minute, wall.second).getTime();
}

function instantAsUtc(wall: Wall): number {
  return Date.UTC(wall.year, wall.month, wall.day, wall.hour, wall.minute, wall.second);
}

function told(at: number, precision: Precision): When | null {
  return Number.isNaN(at) || Math.abs(at) > 8.64e15 ? null : { at: new Date(at).toISOString(), precision };
}
