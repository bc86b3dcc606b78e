/** Finds types by what somebody types: every word must begin a word of the name, the meaning or the signs. */
import type { TypeEntry } from './type-entries.ts';

/** Anything with a name, a meaning and further words; the quick palette finds replies the same way. */
export type Findable = Pick<TypeEntry, 'name' | 'meaning' | 'words'>;

const lower = (text: string): string => text.toLocaleLowerCase().replaceAll('ё', 'е');

const wordsOf = (text: string): string[] =>
  lower(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Chinese sets no spaces between words: there a part of the text is enough. */
const has = (text: string, word: string): boolean =>
  /\p{Script=Han}/u.test(word) ? text.includes(word) : wordsOf(text).some((one) => one.startsWith(word));

/** Best first: by name, then by meaning, then by signs; in the order given within each. All of them for an empty query. */
export function searchTypes<E extends Findable>(entries: readonly E[], query: string): E[] {
  const words = wordsOf(query);
  if (words.length === 0) return [...entries];
  const every = (text: string) => words.every((word) => has(text, word));
  const ranks = [
    (e: E) => every(e.name),
    (e: E) => every(`${e.name} ${e.meaning}`),
    (e: E) => every(`${e.name} ${e.meaning} ${e.words}`),
  ];
  const found = entries.map((entry) => ({ entry, rank: ranks.findIndex((matches) => matches(entry)) }));
  return found
    .filter(({ rank }) => rank >= 0)
    .sort((a, b) => a.rank - b.rank)
    .map(({ entry }) => entry);
}
