/** Times, durations, amounts and lists in the interface language, all by Intl. Knows no strings of its own. */
import { languageTag, type UiLanguage } from './translate.ts';

const hour = 60;
const day = 24 * hour;

function inUnit(lang: UiLanguage, amount: number, unit: string, unitDisplay: 'short' | 'long'): string {
  const style = { style: 'unit', unit, unitDisplay, maximumFractionDigits: 0 } as const;
  const words = new Intl.NumberFormat(languageTag(lang), style).format(amount);
  // Chinese strings here set a space between digits and characters; Intl does not.
  return words.replace(/(\d)(?=\p{Script=Han})/u, '$1 ');
}

/** A duration in its largest whole unit: "6 min", "3 hr", "2 days". Under a minute counts as one minute. */
export function duration(lang: UiLanguage, minutes: number): string {
  if (minutes >= 2 * day) return inUnit(lang, Math.floor(minutes / day), 'day', 'long');
  if (minutes >= 2 * hour) return inUnit(lang, Math.floor(minutes / hour), 'hour', lang === 'en' ? 'long' : 'short');
  return inUnit(lang, Math.max(1, Math.floor(minutes)), 'minute', 'short');
}

/** Minutes from one ISO time to a moment in milliseconds; never negative. */
export const minutesSince = (iso: string, now: number): number => Math.max(0, (now - Date.parse(iso)) / 60_000);

/** Hours and minutes: 14:31. */
export const clock = (lang: UiLanguage, iso: string): string =>
  new Intl.DateTimeFormat(languageTag(lang), { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    new Date(iso),
  );

/** Day and month: 3 Nov. */
export const calendarDay = (lang: UiLanguage, iso: string): string =>
  new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : languageTag(lang), { day: 'numeric', month: 'short' }).format(
    new Date(iso),
  );

/** Day and clock in one: 3 Nov, 10:42. */
export const moment = (lang: UiLanguage, iso: string): string => `${calendarDay(lang, iso)}, ${clock(lang, iso)}`;

/** The year of an ISO date, as digits without grouping. */
export const year = (iso: string): string => String(new Date(iso).getFullYear());

/** An amount of money; a plain number when the currency is missing or unknown to the browser. */
export function money(lang: UiLanguage, amount: number, currency: string | undefined): string {
  const plain = () => new Intl.NumberFormat(languageTag(lang), { maximumFractionDigits: 0 }).format(amount);
  if (!currency) return plain();
  try {
    const style = { style: 'currency', currency, maximumFractionDigits: 0 } as const;
    return new Intl.NumberFormat(languageTag(lang), style).format(amount);
  } catch {
    return plain();
  }
}

/** Joins names the way the language does, without "and": "cause, slot"; 原因、时间. */
export const list = (lang: UiLanguage, names: readonly string[]): string => names.join(lang === 'zh' ? '、' : ', ');
