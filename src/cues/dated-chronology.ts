/** Events told by date and hour, with sums: "on 3 March at 8:10 …, 486.00". Cannot tell whether the dates are right. */
import type { Cue, SpanHit } from './cue.ts';
import { kinds } from './tokens.ts';

const months =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec';
const monthsRu = 'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря';
const dates = new RegExp(
  `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\d])(?:\\d{1,2}(?:st|nd|rd|th)? (?:${months})|(?:${months}) \\d{1,2}(?!\\d)|\\d{1,2} (?:${monthsRu})|[\\dx]{1,4}[./-][\\dx]{1,2}[./-][\\dx]{2,4}|(?:с|от|до|за|на|по) \\d{1,2}\\.\\d{2}|\\d{1,2}\\.(?:0[1-9]|1[0-2])(?!\\d)|\\d{1,2}:\\d{2}(?!\\d))|\\d{1,2}月\\d{1,2}[日号]`,
  'giu',
);
const sums =
  /(?<![\p{Script=Latin}\p{Script=Cyrillic}\d.,])(?:[$€£¥￥] ?\d[\d ,.]{0,12}\d|\d[\d ,.]{0,12} ?(?:€|\$|£|₽|usd|eur|gbp|руб|р\.|元|块|inr|rs\b)|\d{1,6}[.,]\d{2}(?![\d.]))/giu;

/** Dates alone are common in plain requests; a chronology has several, or two and the sums to them. */
const several = 3;

export const datedChronology: Cue = {
  id: 'dated-chronology',
  find: (view) =>
    view.customer.flatMap(({ index, text, tokens }) => {
      if (tokens.kinds.filter((kind) => kind === kinds.number).length < several) return [];
      const found = spans(dates, text, index);
      const money = spans(sums, text, index);
      const rich = found.length >= several || (found.length >= 2 && money.length >= 2);
      return rich ? [...found.slice(0, 8), ...money.filter((m) => !found.some((d) => overlap(d, m))).slice(0, 4)] : [];
    }),
  examples: {
    fires: [
      'On 3 March at 8:10 I called; on 5 March the agent promised a refund; on 9 March I was told otherwise.',
      '12 марта оплатил 4 300 руб., 15 марта в 18:20 получил отказ, 20 марта списали ещё 700 руб.',
      '3月5日10:12下单，应付446.00元，实扣451.50元，3月8日才到货。',
    ],
    leaves: [
      'Can I come on 3 March at 8:10?',
      'Можно перенести с 12 марта на 15 марта?',
      '3月5日能送到吗？一共446元。',
      'My order 88123 arrived.',
    ],
  },
};

const overlap = (a: SpanHit, b: SpanHit): boolean => a.start < b.end && b.start < a.end;

function spans(shape: RegExp, text: string, message: number): SpanHit[] {
  const found = new Map<string, SpanHit>();
  for (const match of text.slice(0, 20_000).matchAll(shape)) {
    const start = match.index;
    const end = start + match[0].trimEnd().length;
    if (!found.has(match[0])) found.set(match[0], { message, start, end, strength: 0.22 });
  }
  return [...found.values()];
}
