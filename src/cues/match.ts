/** Walks the phrases over the tokens of a message. Work per token is bounded by the phrases, so time grows with length only. */
import type { PhraseGraph, Place } from './phrase-graph.ts';
import { kinds, type Tokens } from './tokens.ts';

/** Called for each phrase found: its number, its first token, and the token after its last. May come twice for one place. */
export type OnMatch = (phrase: number, from: number, to: number) => void;

/** How far a gap reaches: a Chinese character counts 2, a word 3, of 12. */
const gapBudget = 12;

interface Walk {
  tokens: Tokens;
  onMatch: OnMatch;
}

/** Reports every phrase of the graph that occurs in the tokens, overlapping ones too, in order of their first token. */
export function matchPhrases(graph: PhraseGraph, tokens: Tokens, onMatch: OnMatch): void {
  const walking: Walk = { tokens, onMatch };
  for (let i = 0; i < tokens.texts.length; i++) {
    const text = tokens.texts[i] ?? '';
    for (const place of graph.exact.get(text) ?? none) walk(place, walking, i, i + 1);
    if (tokens.kinds[i] === kinds.number) for (const place of graph.numbers) walk(place, walking, i, i + 1);
    for (const length of graph.stemLengths) {
      if (length > text.length) break;
      for (const place of graph.stems.get(text.slice(0, length)) ?? none) walk(place, walking, i, i + 1);
    }
  }
}

const none: readonly Place[] = [];

function walk(place: Place, walking: Walk, from: number, at: number): void {
  const { tokens, onMatch } = walking;
  for (const id of place.ends) onMatch(id, from, at);
  const text = tokens.texts[at];
  if (text === undefined) return;
  for (const [unit, to] of place.exact) if (unit === text) walk(to, walking, from, at + 1);
  for (const [stem, to] of place.stems) if (text.startsWith(stem)) walk(to, walking, from, at + 1);
  if (tokens.kinds[at] === kinds.number) for (const to of place.numbers) walk(to, walking, from, at + 1);
  for (const to of place.gaps) walkGap(to, walking, from, at);
}

function walkGap(place: Place, walking: Walk, from: number, at: number): void {
  const { tokens } = walking;
  let left = gapBudget;
  for (let i = at; i < tokens.texts.length && left >= 0; i++) {
    walk(place, walking, from, i);
    const kind = tokens.kinds[i];
    if (kind === kinds.end) return;
    left -= kind === kinds.han ? 2 : kind === kinds.other ? 1 : 3;
  }
}
