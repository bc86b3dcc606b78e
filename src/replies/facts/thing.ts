/**
 * What it is about: the customer's own word for the thing ("your parcel", «ваша посылка», 快递的事) when they name one thing
 * more than any other; else the subject line in quotation marks, without the mail program's prefixes. A sentence is no name.
 */
import { speak } from '../address/speak.ts';
import { type Fact, type FactSource, shorten } from './fact.ts';
import { inQuotes } from './in-quotes.ts';
import { things } from './things.ts';

const prefix = /^(?:\s*(?:re|fwd?|aw|wg|ответ|нa|на|пересл|回复|答复|转发)\s*[:：]|\s*\[[^\]]{0,60}\])+\s*/iu;

export const thing: Fact = (from) => word(from) ?? subject(from);

/** Named at least twice, the subject line counting double: a thing mentioned in passing is not what it is about. */
export const word: Fact = ({ thread, lang, address }) => {
  const said = thread.messages.filter((m) => m.role === 'customer').map((m) => m.text.slice(0, 5_000));
  const text = [...said, thread.subject ?? '', thread.subject ?? ''].join('\n');
  const counted = things[lang].map(({ seen, said: words }) => ({ words, n: text.match(seen)?.length ?? 0 }));
  const [first, second] = counted.filter(({ n }) => n >= 2).sort((a, b) => b.n - a.n);
  if (!first || first.n === second?.n) return undefined;
  return speak(first.words, lang, address ?? 'formal');
};

function subject({ thread, lang }: FactSource): string | undefined {
  const words = (thread.subject ?? '').replace(prefix, '').trim();
  if (words.length < 3 || words.length > 60 || /[!?！？“”«»"]/u.test(words)) return undefined;
  if (words.length > 6 && words === words.toUpperCase() && words !== words.toLowerCase()) return undefined;
  return inQuotes(shorten(words, 60), lang);
}
