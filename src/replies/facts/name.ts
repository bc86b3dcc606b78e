/**
 * How the customer is addressed: the first name; with a patronymic in Russian when the record has one; the full name in
 * Chinese. A handle, a mail address or a company is no form of address, so then there is none.
 */
import type { Fact } from './fact.ts';

const title = /^(?:mr|mrs|ms|miss|dr|prof|sir|г-н|г-жа|господин|госпожа)\.?$/iu;
/** With one of these a surname alone is a form of address: "Mr Harrop". */
const withSurname = /^(?:mr|mrs|ms|miss)\.?$/iu;
const initial = /^\p{Lu}\.?$/u;
/** A surname alone addresses nobody politely in Russian. */
const surname = /(?:ова|ева|ёва|ов|ев|ёв|ская|цкая|ский|цкий|енко|чук)$/iu;
const notSurname = /^(?:Ева|Лев|Яков)$/u;
const company =
  /(?:^|\s)(?:ltd|llc|inc|gmbh|ag|ab|as|oy|bv|nv|sa|srl|plc|pty|corp|ооо|оао|зао|ао|ип)\.?(?:\s|$)|公司|集团/iu;
const patronymic = /(?:вич|ьич|вна|чна)$/iu;
const namePart = /^\p{Lu}[\p{L}'’.-]*$/u;

export const name: Fact = ({ thread }) => {
  const author = thread.messages.findLast((m) => m.role === 'customer')?.author;
  for (const full of [thread.customer?.name, author]) {
    const address = full ? addressOf(full) : undefined;
    if (address) return address;
  }
  return undefined;
};

function addressOf(full: string): string | undefined {
  const bare = full.replace(/<[^>]*>|\([^)]*\)|["«»“”]/gu, ' ').trim();
  if (/[@\d_/]/.test(bare) || company.test(bare)) return undefined;
  if (/\p{Script=Han}/u.test(bare)) return [...bare].length <= 4 ? bare : undefined;
  const [before = '', after = ''] = bare.split(',').map((part) => part.trim());
  // "Lindqvist, Marta" turns round; in "Martha, Lindqvist Dental" a company follows.
  const turned = after.includes(' ') ? before : `${after} ${before}`.trim();
  const words = turned.split(/\s+/).filter(Boolean);
  const parts = words.filter((p) => !title.test(p)).map(unshout);
  const [only = ''] = parts;
  if (parts.length === 1 && namePart.test(only) && !initial.test(only) && withSurname.test(words[0] ?? ''))
    return `${words[0]} ${only}`;
  if (parts.length === 0 || parts.length > 4 || !parts.every((p) => namePart.test(p))) return undefined;
  const at = parts.findIndex((p, i) => i > 0 && patronymic.test(p));
  if (at > 0) return `${parts[at - 1]} ${parts[at]}`;
  // "A. Whitcombe" gives no first name, "Кузнецова А." neither.
  if (initial.test(only) || (surname.test(only) && !notSurname.test(only))) return undefined;
  return only;
}

const unshout = (part: string): string =>
  part.length > 2 && part === part.toUpperCase() ? part.charAt(0) + part.slice(1).toLowerCase() : part;
