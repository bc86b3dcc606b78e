/**
 * The thread in order of date, a line for each message: when, who, and how it began, word for word. No judgement is added: the
 * dates speak. Undefined when fewer than two messages carry a time.
 */
import type { Language, Message } from '../../thread/thread.ts';
import { speak } from '../address/speak.ts';
import { type Fact, shorten } from './fact.ts';
import { inQuotes } from './in-quotes.ts';

/** Lines shown at most: the first and the latest ones; more belongs into an attachment. */
const MOST = 8;

const who: Record<Language, { customer: string; agent: string }> = {
  en: { customer: 'you wrote', agent: 'we answered' },
  ru: { customer: 'от вас', agent: 'от нас' },
  zh: { customer: '您来信', agent: '我们答复' },
};

export const chronology: Fact = ({ thread, lang, address }) => {
  const dated = thread.messages.filter((m) => m.at && (m.role === 'customer' || m.role === 'agent'));
  if (dated.length < 2) return undefined;
  const kept = dated.length > MOST ? [...dated.slice(0, 2), ...dated.slice(2 - MOST)] : dated;
  return kept.map((m) => speak(lineOf(m, lang), lang, address ?? 'formal')).join('\n');
};

function lineOf({ at = '', role, text }: Message, lang: Language): string {
  const tag = lang === 'en' ? 'en-GB' : lang;
  const when = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(at));
  const side = who[lang][role === 'customer' ? 'customer' : 'agent'];
  const words = inQuotes(shorten(text, 60), lang);
  return lang === 'zh' ? `${when}，${side}：${words}` : `${when}, ${side}: ${words}`;
}
