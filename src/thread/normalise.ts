/**
 * One spelling for what people type, with a map back to what they typed: case, ё, full-width forms, zero-width marks, look-alike
 * letters of two alphabets in one word, drawn-out letters, masked swearing, Traditional characters, Russian in Latin letters.
 * Cannot correct spelling.
 */
import { readsAsTransliterated } from './language.ts';
import { simplifiedOf } from './traditional.ts';
import { spellInCyrillic } from './transliteration.ts';

export interface NormalisedText {
  text: string;
  /** For each UTF-16 unit of `text`, the position it came from; one more entry for the end. */
  at: Uint32Array;
}

/** Stands for the letters somebody starred out: "f***" reads "f•". */
export const maskMark = '•';
const mask = maskMark.charCodeAt(0);
const star = 0x2a;

const latinToCyrillic = codes('aeopcxykmthbi', 'аеорсхукмтнви');
const cyrillicToLatin = new Map([...latinToCyrillic].map(([a, b]) => [b, a]));

const punctuation = codes('‘’ʼ`´。、…“”„«»「」『』《》—–‑', `'''''.,.${'"'.repeat(11)}---`);

function codes(from: string, to: string): Map<number, number> {
  return new Map(Array.from({ length: from.length }, (_, i) => [from.charCodeAt(i), to.charCodeAt(i)] as const));
}

const isLatin = (c: number): boolean => (c >= 0x61 && c <= 0x7a) || (c >= 0xdf && c <= 0x24f);
const isCyrillic = (c: number): boolean => c >= 0x430 && c <= 0x52f;
const isLetter = (c: number): boolean => isLatin(c) || isCyrillic(c);
const isInvisible = (c: number): boolean =>
  c === 0xad ||
  (c >= 0x200b && c <= 0x200f) ||
  (c >= 0x202a && c <= 0x202e) ||
  c === 0x2060 ||
  c === 0xfeff ||
  (c >= 0xfe00 && c <= 0xfe0f);

/** One UTF-16 unit in its plain form; 0 when it leaves no trace. */
function plain(code: number): number {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? code + 32 : code;
  if (code >= 0x410 && code <= 0x42f) return code + 32;
  if (code === 0x401 || code === 0x451) return 0x435;
  if (code >= 0x430 && code <= 0x44f) return code;
  if (code >= 0x3400 && code <= 0x9fff) return simplifiedOf.get(code) ?? code;
  if (isInvisible(code)) return 0;
  if (code >= 0xff01 && code <= 0xff5e) return plain(code - 0xfee0);
  if (code === 0x3000 || code === 0xa0 || code === 0x202f) return 0x20;
  const mapped = punctuation.get(code);
  if (mapped !== undefined) return mapped;
  if (code < 0x250 || (code >= 0x400 && code < 0x530)) {
    const lower = String.fromCharCode(code).toLowerCase();
    return lower.length === 1 ? lower.charCodeAt(0) : code;
  }
  return code;
}

/** Folds `text` and remembers where each unit came from. Any string is welcome, lone surrogates too. Time grows with length only. */
export function normalise(text: string): NormalisedText {
  const out = new Uint16Array(text.length * 2 + 2);
  const at = new Uint32Array(text.length * 2 + 3);
  const transliterate = readsAsTransliterated(text);
  let n = 0;
  let wordStart = 0;
  const endWord = (): void => {
    if (n > wordStart) n = settleWord(out, at, wordStart, n, transliterate);
  };
  for (let i = 0; i < text.length; i++) {
    let code = plain(text.charCodeAt(i));
    if (code === 0) continue;
    if (code >= 0x300 && code <= 0x36f) {
      if (code === 0x306 && n > 0 && out[n - 1] === 0x438) out[n - 1] = 0x439;
      continue;
    }
    const next = i + 1 < text.length ? plain(text.charCodeAt(i + 1)) : 0;
    if (code === 0x27 && n > wordStart && isLetter(next)) continue;
    if (code === star && n > wordStart && out[n - 1] === mask) continue;
    if (masks(code, next, n - wordStart)) code = mask;
    if (!isLetter(code) && code !== mask) endWord();
    out[n] = code;
    at[n] = i;
    n++;
    if (!isLetter(code) && code !== mask) wordStart = n;
  }
  endWord();
  at[n] = text.length;
  return { text: decode(out, n), at: at.subarray(0, n + 1) };
}

/** Stars and signs inside a short word are letters somebody hid; after a long word they are a footnote or bold type. */
function masks(code: number, next: number, wordLength: number): boolean {
  if (wordLength === 0) return false;
  if (code === star) return isLetter(next) || (wordLength <= 3 && next === star);
  return (code === 0x23 || code === 0x40 || code === 0x24) && isLetter(next) && wordLength <= 3;
}

/** Puts one finished word into one alphabet, spells Russian in Cyrillic, and shortens drawn-out letters. Returns the new end. */
function settleWord(out: Uint16Array, at: Uint32Array, start: number, end: number, transliterate: boolean): number {
  let latin = 0;
  let cyrillic = 0;
  for (let i = start; i < end; i++) {
    const code = out[i] ?? 0;
    if (isLatin(code)) latin++;
    else if (isCyrillic(code)) cyrillic++;
  }
  if (latin > 0 && cyrillic > 0) {
    const table = cyrillic >= latin ? latinToCyrillic : cyrillicToLatin;
    for (let i = start; i < end; i++) out[i] = table.get(out[i] ?? 0) ?? out[i] ?? 0;
  }
  const squeezed = squeeze(out, at, start, end);
  return transliterate && cyrillic === 0 ? spellInCyrillic(out, at, start, squeezed) : squeezed;
}

/** Three or more of one letter become one: "плииз", "sooooo". */
function squeeze(out: Uint16Array, at: Uint32Array, start: number, end: number): number {
  let n = start;
  for (let i = start; i < end; ) {
    let run = i + 1;
    while (run < end && out[run] === out[i]) run++;
    const keep = run - i >= 3 ? 1 : run - i;
    for (let k = 0; k < keep; k++) {
      out[n] = out[i + k] ?? 0;
      at[n] = at[i + k] ?? 0;
      n++;
    }
    i = run;
  }
  return n;
}

function decode(units: Uint16Array, length: number): string {
  let text = '';
  for (let i = 0; i < length; i += 8192) text += String.fromCharCode(...units.subarray(i, Math.min(length, i + 8192)));
  return text;
}
