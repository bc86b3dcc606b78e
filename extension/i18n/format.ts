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

const written = (format: Intl.DateTimeFormat, iso: string): string => {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? '' : format.format(time);
};

/** Hours and minutes: 14:31. '' for what is no time. */
export const clock = (lang: UiLanguage, iso: string): string =>
  written(new Intl.DateTimeFormat(languageTag(lang), { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }), iso);

/** Day and clock in one: 3 Nov, 10:42. '' for what is no time. */
export function moment(lang: UiLanguage, iso: string): string {
  // The American order (Nov 3) reads oddly beside a 24-hour clock.
  const tag = lang === 'en' ? 'en-GB' : languageTag(lang);
  const day = written(new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short' }), iso);
  return day && `${day}, ${clock(lang, iso)}`;
}

/** The year of an ISO date, as digits without grouping; '' for what is no time. */
export function year(iso: string): string {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? '' : String(new Date(time).getFullYear());
}

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
