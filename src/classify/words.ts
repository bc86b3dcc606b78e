/**
 * What a linear model reads of the customer's words: words, pairs of words, runs of letters inside words, runs of Chinese
 * characters. Each is hashed into one of `BUCKETS`, so the model is a table and every point of a score goes back to
 * the tokens it came from. Two features may share a bucket; the model has learnt to live with it.
 */
import type { CustomerMessage } from '../cues/thread-view.ts';
import { kinds, type Tokens } from '../cues/tokens.ts';

/** 2^15: 2^14 costs half a point on authors not trained on, 2^16 gains nothing (training/report.md). */
export const BUCKETS = 32768;
const MASK = BUCKETS - 1;

/** Of a long thread the first messages and the newest are read: what the matter is, and how they write now. */
const FIRST = 8;
const NEWEST = 40;
/** Units of one message; nobody reads on, and the time stays bounded. */
const MOST_TOKENS = 1500;
const LONGEST_WORD = 24;

/** Called for each feature with the tokens `from` up to, not including, `to` that it covers. */
type Visit = (bucket: number, from: number, to: number) => void;

const PRIME = 0x01000193;
const seeds = { word: 0x811c9dc5, pair: 0x2f0b4c47, letters: 0x5bd1e995, han: 0x1b873593 };

const mix = (hash: number, code: number): number => Math.imul(hash ^ code, PRIME);
/** Spreads the high bits into the low ones that are kept. */
const bucketOf = (hash: number): number => (hash ^ (hash >>> 15) ^ (hash >>> 7)) & MASK;

function hashText(seed: number, text: string): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = mix(hash, text.charCodeAt(i));
  return hash;
}

/** The messages whose words count. */
export const wordsReadIn = (customer: readonly CustomerMessage[]): readonly CustomerMessage[] =>
  customer.length <= FIRST + NEWEST ? customer : [...customer.slice(0, FIRST), ...customer.slice(-NEWEST)];

/** Visits every feature of a message; quoted words are somebody else's and are passed over. */
export function visitFeatures(tokens: Tokens, visit: Visit): void {
  const { texts, kinds: kindOf, quoted } = tokens;
  const count = Math.min(texts.length, MOST_TOKENS);
  let before = 0;
  for (let i = 0; i < count; i++) {
    const kind = kindOf[i];
    if (quoted[i] || kind === kinds.end) {
      before = 0;
      if (kind === kinds.end && texts[i] !== '.' && texts[i] !== '\n') visitMarks(tokens, i, count, visit);
      continue;
    }
    if (kind === kinds.han) {
      visitHan(tokens, i, count, visit);
      before = 0;
      continue;
    }
    if (kind !== kinds.word && kind !== kinds.number) continue;
    const text = kind === kinds.number ? '#' : (texts[i] ?? '').slice(0, LONGEST_WORD);
    const word = hashText(seeds.word, text);
    visit(bucketOf(word), i, i + 1);
    if (before !== 0) visit(bucketOf(mix(mix(before, 0x20), word)), i - 1, i + 1);
    before = hashText(seeds.pair, text);
    if (kind === kinds.word && text.length >= 4) visitLetters(text, i, visit);
  }
}

/** "!!" and "?!" say something a single mark does not. */
function visitMarks({ texts, kinds: kindOf }: Tokens, i: number, count: number, visit: Visit): void {
  const next = i + 1 < count && kindOf[i + 1] === kinds.end ? (texts[i + 1] ?? '') : '';
  visit(bucketOf(hashText(seeds.word, `${texts[i]}${next === '\n' || next === '.' ? '' : next}`)), i, i + 1);
}

/** Three to five letters, ends marked, so that inflected forms share most of theirs. */
function visitLetters(text: string, i: number, visit: Visit): void {
  const edge = 0x7c;
  const at = (k: number): number => (k === 0 || k === text.length + 1 ? edge : text.charCodeAt(k - 1));
  for (let start = 0; start <= text.length - 1; start++) {
    let hash = seeds.letters;
    for (let k = start; k < start + 5 && k <= text.length + 1; k++) {
      hash = mix(hash, at(k));
      if (k - start >= 2) visit(bucketOf(hash), i, i + 1);
    }
  }
}

/** One to three characters in a row. */
function visitHan({ texts, kinds: kindOf, quoted }: Tokens, i: number, count: number, visit: Visit): void {
  let hash = seeds.han;
  for (let k = i; k < i + 3 && k < count && kindOf[k] === kinds.han && !quoted[k]; k++) {
    hash = mix(hash, (texts[k] ?? '').charCodeAt(0));
    visit(bucketOf(hash), i, k + 1);
  }
}

/** The features of a thread: which buckets, how often each was met, and its value (1 + ln count, all squares adding up to nearly 1, to less in a short thread). */
export interface WordVector {
  buckets: Uint16Array;
  counts: Uint16Array;
  values: Float32Array;
}

/** Keeps a message of a few words from speaking as loudly as a letter: so many features are taken as said without meaning. */
const FEW = 60;

const tally = new Uint16Array(BUCKETS);

/** Counts the features of all messages. Nothing written gives an empty vector. */
export function wordVector(customer: readonly CustomerMessage[]): WordVector {
  const met: number[] = [];
  for (const { tokens } of wordsReadIn(customer)) {
    visitFeatures(tokens, (bucket) => {
      const n = tally[bucket] ?? 0;
      if (n === 0) met.push(bucket);
      if (n < 65535) tally[bucket] = n + 1;
    });
  }
  const buckets = Uint16Array.from(met).sort();
  const counts = new Uint16Array(buckets.length);
  const values = new Float32Array(buckets.length);
  let squares = 0;
  for (let k = 0; k < buckets.length; k++) {
    const bucket = buckets[k] ?? 0;
    const n = tally[bucket] ?? 0;
    tally[bucket] = 0;
    counts[k] = n;
    const value = 1 + Math.log(n);
    values[k] = value;
    squares += value * value;
  }
  const scale = 1 / Math.sqrt(squares + FEW);
  for (let k = 0; k < values.length; k++) values[k] = (values[k] ?? 0) * scale;
  return { buckets, counts, values };
}
