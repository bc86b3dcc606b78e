/** Walks the tree of phrases over the tokens of a message. Work per token is bounded by the tree, so time grows with length only. */
import type { PhraseNode } from './phrase.ts';
import { kinds, type Tokens } from './tokens.ts';

/** Called for each phrase found: its number, its first token, and the token after its last. */
export type OnMatch = (phrase: number, from: number, to: number) => void;

/** How far a gap reaches: a Chinese character counts 2, a word 3, of 12. */
const gapBudget = 12;

/** Reports every phrase of the tree that occurs in the tokens, overlapping ones too, in order of their first token. */
export function matchPhrases(root: PhraseNode, tokens: Tokens, onMatch: OnMatch): void {
  for (let i = 0; i < tokens.texts.length; i++) {
    if (tokens.kinds[i] !== kinds.other || root.exact.has(tokens.texts[i] ?? '')) walk(root, tokens, i, i, onMatch);
  }
}

function walk(node: PhraseNode, tokens: Tokens, from: number, at: number, onMatch: OnMatch): void {
  for (const id of node.ends) onMatch(id, from, at);
  const text = tokens.texts[at];
  if (text === undefined) return;
  const exact = node.exact.get(text);
  if (exact) walk(exact, tokens, from, at + 1, onMatch);
  if (node.number && tokens.kinds[at] === kinds.number) walk(node.number, tokens, from, at + 1, onMatch);
  for (const length of node.stemLengths) {
    if (length > text.length) break;
    const stem = node.stems.get(text.slice(0, length));
    if (stem) walk(stem, tokens, from, at + 1, onMatch);
  }
  if (node.gap) walkGap(node.gap, tokens, from, at, onMatch);
}

function walkGap(node: PhraseNode, tokens: Tokens, from: number, at: number, onMatch: OnMatch): void {
  let left = gapBudget;
  for (let i = at; i < tokens.texts.length && left >= 0; i++) {
    walk(node, tokens, from, i, onMatch);
    const kind = tokens.kinds[i];
    if (kind === kinds.end) return;
    left -= kind === kinds.han ? 2 : kind === kinds.other ? 1 : 3;
  }
}
