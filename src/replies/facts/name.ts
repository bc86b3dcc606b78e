/**
 * How the customer is addressed: the first name; with a patronymic in Russian when the record has one; the full name in
 * Chinese. A handle, a mail address or a company is no form of address, so then there is none.
 */
import type { Fact } from './fact.ts';

const title = /^(?:mr|mrs|ms|miss|dr|prof|sir|г-н|г-жа|господин|госпожа)\.?$/iu;
const company = /(?:^|\s)(?:ltd|llc|inc|gmbh|ag|ab|oy|corp|ооо|оао|зао|ао|ип)\.?(?:\s|$)|公司|集团/iu;
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
  const turned = bare.includes(',') ? bare.split(',').reverse().join(' ') : bare;
  const parts = turned
    .split(/\s+/)
    .filter((p) => p && !title.test(p))
    .map(unshout);
  if (parts.length === 0 || parts.length > 4 || !parts.every((p) => namePart.test(p))) return undefined;
  const at = parts.findIndex((p, i) => i > 0 && patronymic.test(p));
  if (at > 0) return `${parts[at - 1]} ${parts[at]}`;
  return parts[0];
}

const unshout = (part: string): string =>
  part.length > 2 && part === part.toUpperCase() ? part.charAt(0) + part.slice(1).toLowerCase() : part;
