/**
 * Cuts text into overlapping runs (eight words; twelve characters in Chinese) and makes each a number, so that two texts
 * can be compared without keeping either. It knows nothing of meaning: a close paraphrase passes.
 */
import { createHash } from 'node:crypto';

/** Bytes of a run's hash: 40 bits keep a chance meeting of two runs below one in a million per card. */
export const HASH_BYTES = 5;
const WORDS = 8;
const HAN = 12;

/** Every run of the text, normalised: lower case, no punctuation, `ё` as `е`. Empty when the text is too short for one. */
export function runsOf(text: string): string[] {
  const plain = text.normalize('NFKC').toLowerCase().replaceAll('ё', 'е');
  const words = plain.match(/(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu) ?? [];
  const han = plain.match(/\p{Script=Han}/gu) ?? [];
  return [...windows(words, WORDS, ' '), ...windows(han, HAN, '')];
}

/** The first 40 bits of SHA-256 as a number: the run cannot be read back from it. */
export const hashOf = (run: string): number => createHash('sha256').update(run).digest().readUIntBE(0, HASH_BYTES);

const windows = (parts: string[], size: number, glue: string): string[] =>
  parts.slice(size - 1).map((_, i) => parts.slice(i, i + size).join(glue));
