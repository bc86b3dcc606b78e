/** Puts the customer's words into the quotation marks of the language; marks inside them become single ones. */
import type { Language } from '../../thread/thread.ts';

export function inQuotes(words: string, lang: Language): string {
  const plain = words.replace(/["“”«»]/gu, "'");
  return lang === 'ru' ? `«${plain}»` : `“${plain}”`;
}
