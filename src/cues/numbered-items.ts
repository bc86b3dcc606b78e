/** Finds numbered lists in a message: 1. 2. 3., a) b), First … Second …, 一、二、. Only lists that begin at the first number. */

export interface Item {
  start: number;
  end: number;
  /** The item asks something. */
  asks: boolean;
  /** Letters of the whole item, up to the next one. */
  length: number;
}

interface Marker {
  at: number;
  style: string;
  number: number;
}

const words: Readonly<Record<string, number>> = {
  ...Object.fromEntries(['first', 'second', 'third', 'fourth', 'fifth'].map((w, i) => [w, i + 1])),
  ...Object.fromEntries(['firstly', 'secondly', 'thirdly'].map((w, i) => [w, i + 1])),
  ...Object.fromEntries(['во-первых', 'во-вторых', 'в-третьих', 'в-четвертых'].map((w, i) => [w, i + 1])),
  ...Object.fromEntries(
    ['первое', 'второе', 'третье', 'четвертое', 'четвёртое'].map((w, i) => [w, Math.min(i + 1, 4)]),
  ),
  首先: 1,
  其次: 2,
};
const hanDigits = '一二三四五六七八九';
const circled = '①②③④⑤⑥⑦⑧⑨';

/** A question mark, or a word that asks without one. */
const asking = /[?？]|是否|能否|能不能|多久|报不报|(?<!\p{L})(?:ли|сколько|откуда)(?!\p{L})/u;

/** Longest part of an item shown as evidence. */
const shownLetters = 60;
const shownHan = 18;

const shape =
  /(?<![\p{L}\p{N}.,])(?:[(（]?(\d{1,2}|[a-fа-е])(?:[)）]|[.、:：](?!\d))|([①-⑨])|(?:第|其)?([一二三四五六七八九])(?:[、，:：,]|是)|(?:第|其)([一二三四五六])|(firstly|secondly|thirdly|first|second|third|fourth|fifth|во-первых|во-вторых|в-третьих|в-четвертых|первое|второе|третье|четвертое|首先|其次)(?=[,，.:：(]))/giu;

/** The items of the lists in `text`; empty when fewer than two follow each other. Time grows with the length only. */
export function numberedItems(text: string): Item[] {
  const markers = [...text.slice(0, 20_000).matchAll(shape)].map(markerOf);
  const inOrder = markers.filter((marker, i) => belongs(marker, markers.slice(Math.max(0, i - 8), i + 9)));
  return inOrder.map(({ at }, i) => {
    const stop = Math.min(inOrder[i + 1]?.at ?? text.length, at + 400);
    const body = text.slice(at, stop);
    return { start: at, end: at + shownLength(body), asks: asking.test(body), length: body.trim().length };
  });
}

function markerOf(match: RegExpMatchArray): Marker {
  const [, plain, circle, han, ordinal, word] = match;
  const at = match.index ?? 0;
  if (circle) return { at, style: 'circle', number: circled.indexOf(circle) + 1 };
  if (han ?? ordinal) return { at, style: 'han', number: hanDigits.indexOf(han ?? ordinal ?? '') + 1 };
  if (word) return { at, style: 'word', number: words[word.toLowerCase()] ?? 0 };
  const letter = plain?.toLowerCase() ?? '';
  if (/\d/u.test(letter)) return { at, style: 'digit', number: Number(letter) };
  const latin = letter >= 'a' && letter <= 'f';
  return { at, style: latin ? 'latin' : 'cyrillic', number: letter.charCodeAt(0) - (latin ? 0x60 : 0x42f) };
}

/** A marker counts when a neighbour of its kind carries the next or the previous number: one "2." alone is a date or a price. */
const belongs = (marker: Marker, near: readonly Marker[]): boolean =>
  near.some(
    (other) =>
      other.style === marker.style &&
      ((other.number === marker.number + 1 && other.at > marker.at) ||
        (other.number === marker.number - 1 && other.at < marker.at)),
  );

/** Up to the end of the line, or to a readable length at a gap between words. */
function shownLength(body: string): number {
  const line = body.indexOf('\n');
  const whole = (line < 0 ? body : body.slice(0, line)).trimEnd();
  const most = /[\u3400-\u9fff]/u.test(whole.slice(0, 12)) ? shownHan : shownLetters;
  if (whole.length <= most) return whole.length;
  const gap = whole.lastIndexOf(' ', most);
  const cut = gap > most / 2 ? gap : most;
  return /[\ud800-\udbff]/u.test(whole[cut - 1] ?? '') ? cut - 1 : cut;
}
