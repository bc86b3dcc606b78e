/** Puts the playbook's own words into the thread's form of address. The playbook is written in the polite one. */
import type { Language } from '../../thread/thread.ts';
import { familiarRussian } from './familiar-russian.ts';
import type { Address } from './form.ts';

export function speak(words: string, lang: Language, address: Address): string {
  if (address === 'formal') return words;
  if (lang === 'ru') return familiarRussian(words);
  return lang === 'zh' ? words.replaceAll('您', '你') : words;
}
