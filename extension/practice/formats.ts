/** Times, dates, numbers and sums as the desk's reader writes them. */
import type { Language } from '../../src/thread/thread.ts';

export interface Formats {
  /** "22 Nov, 14:05"; with the year when it is another one than now. */
  moment(iso: string): string;
  /** The time on the day itself, else the date: for the list. */
  short(iso: string): string;
  day(iso: string): string;
  count(value: number): string;
  money(value: number, currency: string): string;
}

const locales: Record<Language, string> = { en: 'en-GB', ru: 'ru', zh: 'zh-CN' };

/** @param now the moment by which "the same day" is judged */
export function createFormats(lang: Language, now: Date): Formats {
  const locale = locales[lang];
  const time = { hour: '2-digit', minute: '2-digit' } as const;
  const dayAndMonth = { day: 'numeric', month: 'short' } as const;
  const within = new Intl.DateTimeFormat(locale, { ...dayAndMonth, ...time });
  const beyond = new Intl.DateTimeFormat(locale, { ...dayAndMonth, ...time, year: 'numeric' });
  const clock = new Intl.DateTimeFormat(locale, time);
  const date = new Intl.DateTimeFormat(locale, dayAndMonth);
  const full = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  const number = new Intl.NumberFormat(locale);
  return {
    moment: (iso) => (iso.slice(0, 4) === now.toISOString().slice(0, 4) ? within : beyond).format(new Date(iso)),
    short: (iso) => (new Date(iso).toDateString() === now.toDateString() ? clock : date).format(new Date(iso)),
    day: (iso) => full.format(new Date(iso)),
    count: (value) => number.format(value),
    money: (value, currency) =>
      new Intl.NumberFormat(locale, { style: 'currency', currency, maximumFractionDigits: 0 }).format(value),
  };
}
