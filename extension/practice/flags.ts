/** What the address asks for: a language, and what tests need to hold still. */
import { type Language, languages } from '../../src/thread/thread.ts';

export interface Flags {
  lang: Language;
  /** The moment the desk takes for now; null: the real one. */
  now: Date | null;
  /** May customers write by themselves while their ticket is open? */
  later: boolean;
  /** How many messages the extra, generated ticket has; 0: there is none. */
  many: number;
}

const mostMessages = 10_000;

/** Reads `?lang=`, `?now=`, `?later=off` and `?many=`. What makes no sense counts as not given. */
export function readFlags(search: string, preferred: readonly string[]): Flags {
  const given = new URLSearchParams(search);
  const now = new Date(given.get('now') ?? Number.NaN);
  const many = Math.trunc(Number(given.get('many') ?? 0));
  const wanted = [given.get('lang') ?? '', ...preferred].map((tag) => tag.slice(0, 2).toLowerCase());
  return {
    lang: languages.find((lang) => lang === wanted.find((tag) => languages.some((known) => known === tag))) ?? 'en',
    now: Number.isNaN(now.getTime()) ? null : now,
    later: given.get('later') !== 'off',
    many: many > 0 ? Math.min(many, mostMessages) : 0,
  };
}
