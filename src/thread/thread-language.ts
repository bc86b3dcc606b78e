/** The language to answer in: the one the customer writes most, the newest message breaking a tie. */
import { languageOf } from './language.ts';
import type { Language, Thread } from './thread.ts';

/** The customer's language; `lang` of the thread when it is given; English when no message tells. */
export function threadLanguage({ lang, messages }: Thread): Language {
  if (lang) return lang;
  const written = new Map<Language, number>();
  let newest: Language | null = null;
  for (const { role, text } of messages) {
    if (role !== 'customer') continue;
    newest = languageOf(text) ?? newest;
    if (newest) written.set(newest, (written.get(newest) ?? 0) + weight(text, newest));
  }
  const [most] = [...written].sort(([a, x], [b, y]) => y - x || Number(b === newest) - Number(a === newest));
  return most?.[0] ?? 'en';
}

/** One Chinese character says about as much as three letters of the others. */
const weight = (text: string, lang: Language): number => text.length * (lang === 'zh' ? 3 : 1);
