/** What it is about: the subject line without the mail program's prefixes and ticket marks. A sentence is no name for a thing. */
import { type Fact, shorten } from './fact.ts';

const prefix = /^(?:\s*(?:re|fwd?|aw|wg|ответ|нa|на|пересл|回复|答复|转发)\s*[:：]|\s*\[[^\]]{0,60}\])+\s*/iu;

export const thing: Fact = ({ thread }) => {
  const subject = (thread.subject ?? '').replace(prefix, '').trim();
  if (subject.length < 3 || subject.length > 70 || /[!?！？]/u.test(subject)) return undefined;
  if (subject.length > 6 && subject === subject.toUpperCase() && subject !== subject.toLowerCase()) return undefined;
  return shorten(subject, 60);
};
