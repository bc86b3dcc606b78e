/** Walks the tree of phrases over the tokens of a message. Work per token is bounded by the tree, so time grows with length only. */
import type { PhraseNode } from './phrase.ts';
import { kinds, type Tokens } from './tokens.ts';

/** Called for each phrase found: its number, its first token, and the token after its last. */
export type OnMatch = (phrase: number, from: number, to: number) => void;

/** How far a gap reaches: a Chinese character counts 2, a word 3, of 12. */
const gapBudget = 12;

/** Which stems of a tree a word begins with. Looked up once per word, not once per node. */
interface StemIndex {
  stems: Set<string>;
  lengths: number[];
  known: Map<string, readonly string[]>;
}

interface Walk {
  tokens: Tokens;
  /** For each token, the stems of the tree it begins with. */
  stems: readonly (readonly string[])[];
  onMatch: OnMatch;
}

const indexes = new WeakMap<PhraseNode, StemIndex>();
const none: readonly string[] = [];
/** Words remembered per tree; then it starts anew, so that memory stays bounded. */
const maxKnown = 20_000;

/** Reports every phrase of the tree that occurs in the tokens, overlapping ones too, in order of their first token. */
export function matchPhrases(root: PhraseNode, tokens: Tokens, onMatch: OnMatch): void {
  const index = indexOf(root);
  const walking: Walk = { tokens, stems: tokens.texts.map((text) => stemsOf(index, text)), onMatch };
  for (let i = 0; i < tokens.texts.length; i++) {
    if (tokens.kinds[i] !== kinds.other || root.exact.has(tokens.texts[i] ?? '')) walk(root, walking, i, i);
  }
}

function walk(node: PhraseNode, walking: Walk, from: number, at: number): void {
  const { tokens, stems, onMatch } = walking;
  for (const id of node.ends) onMatch(id, from, at);
  const text = tokens.texts[at];
  if (text === undefined) return;
  const exact = node.exact.get(text);
  if (exact) walk(exact, walking, from, at + 1);
  if (node.number && tokens.kinds[at] === kinds.number) walk(node.number, walking, from, at + 1);
  if (node.stems.size > 0) {
    for (const stem of stems[at] ?? none) {
      const next = node.stems.get(stem);
      if (next) walk(next, walking, from, at + 1);
    }
  }
  if (node.gap) walkGap(node.gap, walking, from, at);
}

function walkGap(node: PhraseNode, walking: Walk, from: number, at: number): void {
  const { tokens } = walking;
  let left = gapBudget;
  for (let i = at; i < tokens.texts.length && left >= 0; i++) {
    walk(node, walking, from, i);
    const kind = tokens.kinds[i];
    if (kind === kinds.end) return;
    left -= kind === kinds.han ? 2 : kind === kinds.other ? 1 : 3;
  }
}

function indexOf(root: PhraseNode): StemIndex {
  const known = indexes.get(root);
  if (known) return known;
  const stems = new Set<string>();
  const collect = (node: PhraseNode): void => {
    for (const stem of node.stems.keys()) stems.add(stem);
    for (const next of [...node.exact.values(), ...node.stems.values()]) collect(next);
    if (node.number) collect(node.number);
    if (node.gap) collect(node.gap);
  };
  collect(root);
  const lengths = [...new Set([...stems].map((stem) => stem.length))].sort((a, b) => a - b);
  const index: StemIndex = { stems, lengths, known: new Map() };
  indexes.set(root, index);
  return index;
}

function stemsOf({ stems, lengths, known }: StemIndex, text: string): readonly string[] {
  const before = known.get(text);
  if (before) return before;
  const found: string[] = [];
  for (const length of lengths) {
    if (length > text.length) break;
    const stem = text.slice(0, length);
    if (stems.has(stem)) found.push(stem);
  }
  if (known.size > maxKnown) known.clear();
  const kept = found.length > 0 ? found : none;
  if (text.length <= 40) known.set(text, kept);
  return kept;
}
