/**
 * Cuts a message into the units that phrases are made of: words, numbers, single Chinese characters, punctuation marks.
 * Positions are those of the original text.
 */
import { maskMark, normalise } from '../thread/normalise.ts';

export const kinds = { word: 0, number: 1, han: 2, end: 3, other: 4 } as const;

export interface Tokens {
  texts: string[];
  starts: number[];
  ends: number[];
  /** One of `kinds`: `end` closes a sentence, `other` is any further mark. */
  kinds: number[];
  /** True inside quotation marks: somebody else's words. */
  quoted: boolean[];
}

const mask = maskMark.charCodeAt(0);
/** Longer messages are read up to here: nobody reads on, and the time stays bounded. */
const maxUnits = 20_000;
/** A quotation longer than this is a stray mark. */
const maxQuote = 60;

const isDigit = (c: number): boolean => c >= 0x30 && c <= 0x39;
const isHan = (c: number): boolean => (c >= 0x3400 && c <= 0x9fff) || (c >= 0xf900 && c <= 0xfaff) || c === 0x3007;
const isWord = (c: number): boolean =>
  (c >= 0x61 && c <= 0x7a) || (c >= 0xc0 && c <= 0x24f) || (c >= 0x400 && c <= 0x52f) || c === mask;
const isEnd = (c: number): boolean => c === 0x2e || c === 0x21 || c === 0x3f || c === 0x3b || c === 0x0a;

/** Several cues read the same message; it's cut once. Emptied when a thread is done, so that nobody's words are kept. */
const memo = new Map<string, Tokens>();

/** Forgets all cut messages. */
export const forgetTokens = (): void => memo.clear();

/** Tokens of one message. An empty message gives empty lists. Cut-off signatures and quoted lines are left out. */
export function tokenise(original: string): Tokens {
  const before = memo.get(original);
  if (before) return before;
  const tokens = cut(original);
  memo.set(original, tokens);
  return tokens;
}

function cut(original: string): Tokens {
  const { text, at } = normalise(original.length > maxUnits ? original.slice(0, maxUnits) : original);
  const tokens: Tokens = { texts: [], starts: [], ends: [], kinds: [], quoted: [] };
  const limit = ownWordsEnd(text);
  let lineStart = true;
  for (let i = 0; i < limit; ) {
    const c = text.charCodeAt(i);
    if (lineStart && c === 0x3e) {
      i = nextLine(text, i);
      continue;
    }
    if (c !== 0x20 && c !== 0x09) lineStart = c === 0x0a;
    const end = tokenEnd(text, i, c, limit);
    if (end > i) push(tokens, text, at, i, end, c);
    i = Math.max(end, i + 1);
  }
  markQuotes(tokens);
  return tokens;
}

function tokenEnd(text: string, i: number, c: number, limit: number): number {
  if (isWord(c) || isDigit(c)) {
    const same = isWord(c) ? isWord : isDigit;
    let j = i + 1;
    while (j < limit && same(text.charCodeAt(j))) j++;
    return j;
  }
  return c === 0x20 || c === 0x09 || c === 0x0d || c === 0x2d ? i : i + 1;
}

/** Equal words as one string, so that looking them up in many tables compares places and not letters. Words alone, no text; bounded. */
const known = new Map<string, string>();
const maxKnown = 20_000;

function one(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  if (known.size >= maxKnown) known.clear();
  if (word.length <= 24) known.set(word, word);
  return word;
}

function push(tokens: Tokens, text: string, at: Uint32Array, i: number, end: number, c: number): void {
  tokens.texts.push(one(text.slice(i, end)));
  tokens.starts.push(at[i] ?? 0);
  tokens.ends.push((at[end - 1] ?? 0) + 1);
  tokens.kinds.push(
    isWord(c) ? kinds.word : isDigit(c) ? kinds.number : isHan(c) ? kinds.han : isEnd(c) ? kinds.end : kinds.other,
  );
  tokens.quoted.push(false);
}

/** Where a signature or a forwarded mail begins, or the end of the text. */
function ownWordsEnd(text: string): number {
  let end = text.length;
  for (const mark of [
    '\n-- \n',
    '\n--\n',
    '\n-----original message',
    '\n---------- forwarded',
    '\nsent from my ',
    '\nотправлено с ',
    '\n发自我的',
  ]) {
    const found = text.indexOf(mark);
    if (found > 0 && found < end) end = found;
  }
  return end;
}

function nextLine(text: string, i: number): number {
  const end = text.indexOf('\n', i);
  return end < 0 ? text.length : end;
}

/** Quotation marks in pairs; one or two quoted words are emphasis and stay the customer's own. */
function markQuotes(tokens: Tokens): void {
  let open = -1;
  for (let i = 0; i < tokens.texts.length; i++) {
    if (tokens.texts[i] !== '"') continue;
    if (open < 0) {
      open = i;
      continue;
    }
    const inside = i - open - 1;
    if (inside > maxQuote) {
      open = i;
      continue;
    }
    if (inside > 2) for (let k = open + 1; k < i; k++) tokens.quoted[k] = true;
    open = -1;
  }
}
