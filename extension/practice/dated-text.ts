/** Dates inside practice texts, written out for the moment the desk is opened, as the ticket's language writes them. */
import type { Language } from '../../src/thread/thread.ts';

const minuteMs = 60_000;
const dayMs = 1440 * minuteMs;
const locales = { en: 'en-GB', ru: 'ru', zh: 'zh-CN' } satisfies Record<Language, string>;

/**
 * Replaces `{day:3}` by the date three days before `opened` ("19 November"), `{day:-2}` by the one two days ahead, and
 * `{at:90}` by the date and time ninety minutes before. Local time zone.
 */
export function withDates(text: string, lang: Language, opened: Date): string {
  return text.replace(/\{(day|at):(-?\d+)\}/g, (_, unit: 'day' | 'at', count: string) => {
    const date = new Date(opened.getTime() - Number(count) * (unit === 'day' ? dayMs : minuteMs));
    return new Intl.DateTimeFormat(locales[lang], unit === 'day' ? dayOnly : dayAndTime).format(date);
  });
}

const dayOnly = { day: 'numeric', month: 'long' } as const;
const dayAndTime = { dateStyle: 'long', timeStyle: 'short' } as const;
