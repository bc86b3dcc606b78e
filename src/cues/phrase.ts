/**
 * How phrases are written, and the tree they're compiled into. No regular expressions: reading is linear by construction.
 *   word        that word            stem*    a word beginning so           #     a number
 *   (a|b c|)    either; empty = may be missing                             ..    up to four words or six characters of one sentence
 *   Chinese is written as it is; every character is a unit.
 */

export interface PhraseNode {
  exact: Map<string, PhraseNode>;
  stems: Map<string, PhraseNode>;
  number: PhraseNode | null;
  gap: PhraseNode | null;
  /** Numbers of the phrases that end here. */
  ends: number[];
}

export const newNode = (): PhraseNode => ({
  exact: new Map(),
  stems: new Map(),
  number: null,
  gap: null,
  ends: [],
});

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

/** Every spelling of a phrase with its alternatives written out. Throws on an unclosed bracket: a mistake in a cue file. */
export function expand(phrase: string): string[] {
  const open = phrase.indexOf('(');
  if (open < 0) return [phrase];
  const choices: string[] = [];
  let depth = 0;
  let from = open + 1;
  for (let i = open; i < phrase.length; i++) {
    const c = phrase[i];
    if (c === '(') depth++;
    if (c === ')') depth--;
    if ((c === '|' && depth === 1) || (c === ')' && depth === 0)) {
      choices.push(phrase.slice(from, i));
      from = i + 1;
    }
    if (depth === 0) return choices.flatMap((choice) => expand(phrase.slice(0, open) + choice + phrase.slice(i + 1)));
  }
  throw new Error(`unclosed bracket in "${phrase}"`);
}

/** Adds one phrase to the tree under the number `id`. */
export function addPhrase(root: PhraseNode, phrase: string, id: number): void {
  for (const spelling of expand(plainPhrase(phrase))) {
    let node = root;
    for (const unit of units(spelling)) node = step(node, unit);
    if (node === root) throw new Error(`empty phrase "${phrase}"`);
    node.ends.push(id);
  }
}

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

function units(spelling: string): string[] {
  return spelling
    .replace(/[\u3400-\u9fff]|\.\.|[,.!?:;~)"]|[\ud800-\udbff][\udc00-\udfff]/g, ' $& ')
    .split(' ')
    .flatMap((unit) => (isPair(unit) ? [...unit].flatMap((c) => c.split('')) : [unit]))
    .filter((unit) => unit !== '');
}

/** An emoji reaches the tokens as its two halves. */
const isPair = (unit: string): boolean =>
  unit.length === 2 && unit.charCodeAt(0) >= 0xd800 && unit.charCodeAt(0) <= 0xdbff;

function step(node: PhraseNode, unit: string): PhraseNode {
  if (unit === '..') {
    node.gap ??= newNode();
    return node.gap;
  }
  if (unit === '#') {
    node.number ??= newNode();
    return node.number;
  }
  const stem = unit.length > 1 && unit.endsWith('*');
  const key = stem ? unit.slice(0, -1) : unit;
  const table = stem ? node.stems : node.exact;
  const next = table.get(key) ?? newNode();
  table.set(key, next);
  return next;
}
