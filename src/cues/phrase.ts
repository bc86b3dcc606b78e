/**
 * How phrases are written. No regular expressions: reading is linear by construction.
 *   word        that word            stem*    a word beginning so           #     a number
 *   (a|b c|)    either; empty = may be missing                             ..    up to four words or six characters of one sentence
 *   Chinese is written as it is; every character is a unit.
 */

/** A phrase taken apart: units and choices in the order they are read. */
export type Part = string | Part[][];

/** Splits a lexicon of one language into its phrases, blanks dropped. Inside brackets neither `;` nor a new line divides. */
export function phrasesOf(lexicon: string): string[] {
  const phrases: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i <= lexicon.length; i++) {
    const c = lexicon[i];
    if (c === '(') depth++;
    if (c === ')') depth = Math.max(0, depth - 1);
    if (i < lexicon.length && (depth > 0 || (c !== ';' && c !== '\n'))) continue;
    const phrase = lexicon.slice(from, i).trim();
    if (phrase !== '') phrases.push(phrase);
    from = i + 1;
  }
  return phrases;
}

/** The parts of a phrase. Throws on an unclosed bracket or an empty phrase: a mistake in a cue file. */
export function partsOf(phrase: string): Part[] {
  const parts = readParts(plainPhrase(phrase));
  if (parts.length === 0) throw new Error(`empty phrase "${phrase}"`);
  return parts;
}

/** Text outside brackets becomes units; a bracket becomes a choice, except where it completes a word ("colo(u|)r"). */
function readParts(text: string): Part[] {
  const pieces = piecesOf(text);
  const parts: Part[] = [];
  for (let i = 0; i < pieces.length; ) {
    let end = i + 1;
    while (end < pieces.length && glued(pieces, end - 1)) end++;
    const joined = pieces.slice(i, end);
    const [only] = joined;
    if (joined.length > 1) parts.push(spellings(joined).map((spelling) => unitsOf(spelling)));
    else if (only?.choices) parts.push(only.choices.map(readParts));
    else parts.push(...unitsOf(only?.text ?? ''));
    i = end;
  }
  return parts;
}

/** A stretch of plain text, or a bracket with its alternatives. */
interface Piece {
  text: string;
  choices: string[] | null;
}

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (let i = 0; i < text.length; ) {
    if (text[i] === '(') {
      const { choices, end } = readBracket(text, i);
      pieces.push({ text: '', choices });
      i = end;
    } else {
      const open = text.indexOf('(', i);
      const end = open < 0 ? text.length : open;
      pieces.push({ text: text.slice(i, end), choices: null });
      i = end;
    }
  }
  return pieces;
}

function readBracket(text: string, open: number): { choices: string[]; end: number } {
  const choices: string[] = [];
  let depth = 0;
  let from = open + 1;
  for (let i = open; i < text.length; i++) {
    const c = text[i];
    if (c === '(') depth++;
    if (c === ')') depth--;
    if ((c === '|' && depth === 1) || (c === ')' && depth === 0)) {
      choices.push(text.slice(from, i));
      from = i + 1;
    }
    if (depth === 0) return { choices, end: i + 1 };
  }
  throw new Error(`unclosed bracket in "${text}"`);
}

const letter = /[\p{Script=Latin}\p{Script=Cyrillic}\p{N}*]/u;

/** Can the piece after `at` continue a word that the piece at `at` (or one before it, across an empty choice) began? */
const glued = (pieces: Piece[], at: number): boolean => edge(pieces, at, -1) && edge(pieces, at + 1, 1);

/** Can the text at this side of the piece be a letter? An empty alternative lets its neighbour show through. */
function edge(pieces: Piece[], at: number, way: 1 | -1): boolean {
  const piece = pieces[at];
  if (!piece) return false;
  if (!piece.choices) return letter.test((way === 1 ? piece.text[0] : piece.text.at(-1)) ?? ' ');
  return piece.choices.some((choice) => {
    if (choice === '') return edge(pieces, at + way, way);
    const bare = choice.replace(/[()|]/g, '');
    return letter.test((way === 1 ? bare[0] : bare.at(-1)) ?? ' ') || /^\(|\)$/.test(choice);
  });
}

/** Every spelling of glued pieces, written out. */
const spellings = (pieces: Piece[]): string[] =>
  pieces.reduce<string[]>(
    (sofar, { text, choices }) => {
      const next = choices ? choices.flatMap((choice) => spellings(piecesOf(choice))) : [text];
      return sofar.flatMap((start) => next.map((end) => start + end));
    },
    [''],
  );

const fullWidth: Readonly<Record<string, string>> = {
  '，': ',',
  '。': '.',
  '！': '!',
  '？': '?',
  '：': ':',
  '；': ';',
  '～': '~',
  ё: 'е',
  "'": '',
  '…': '.',
  '-': ' ',
};

const plainPhrase = (phrase: string): string =>
  phrase.toLowerCase().replace(/[，。！？：；～ё'…-]/g, (c) => fullWidth[c] ?? c);

function unitsOf(spelling: string): string[] {
  return spelling
    .replace(/[\u3400-\u9fff]|\.\.|[,.!?:;~)"]|[\ud800-\udbff][\udc00-\udfff]/g, ' $& ')
    .split(' ')
    .flatMap((unit) => (isPair(unit) ? unit.split('') : [unit]))
    .filter((unit) => unit !== '');
}

/** An emoji reaches the tokens as its two halves. */
const isPair = (unit: string): boolean =>
  unit.length === 2 && unit.charCodeAt(0) >= 0xd800 && unit.charCodeAt(0) <= 0xdbff;
