/** Walks the phrases over the tokens of a message. Work per token is bounded by the phrases, so time grows with length only. */
import type { PhraseGraph, Place, UnitIndex } from './phrase-graph.ts';
import { kinds, type Tokens } from './tokens.ts';

/** Called for each phrase found: its number, its first token, and the token after its last. May come twice for one place. */
export type OnMatch = (phrase: number, from: number, to: number) => void;

/** How far a gap reaches: a Chinese character counts 2, a word 3, of 12. */
const gapBudget = 12;

interface Walk {
  tokens: Tokens;
  onMatch: OnMatch;
}

const none: readonly Place[] = [];

/** Words remembered per graph with where they begin phrases; then it starts anew, so that memory stays bounded. */
const maxKnown = 20_000;
const begun = new WeakMap<PhraseGraph, Map<string, readonly Place[]>>();

/** Reports every phrase of the graph that occurs in the tokens, overlapping ones too, in order of their first token. */
export function matchPhrases(graph: PhraseGraph, tokens: Tokens, onMatch: OnMatch): void {
  const walking: Walk = { tokens, onMatch };
  const known = begun.get(graph) ?? new Map<string, readonly Place[]>();
  begun.set(graph, known);
  if (known.size > maxKnown) known.clear();
  for (let i = 0; i < tokens.texts.length; i++) {
    const text = tokens.texts[i] ?? '';
    let starts = known.get(text);
    if (!starts) {
      starts = startsOf(graph, text, tokens.kinds[i]);
      if (text.length <= 40) known.set(text, starts);
    }
    for (const place of starts) walk(place, walking, i, i + 1);
  }
}

/** Every place a phrase may have come to after this first token. */
function startsOf(graph: PhraseGraph, text: string, kind: number | undefined): readonly Place[] {
  const starts: Place[] = [];
  const exact = graph.exact.get(text);
  if (exact) starts.push(exact);
  if (kind === kinds.number) starts.push(graph.number);
  for (const length of graph.lengths) {
    if (length > text.length) break;
    const stem = graph.stems.get(text.slice(0, length));
    if (stem) starts.push(stem);
  }
  return starts.length > 0 ? starts : none;
}

function walk(place: Place, walking: Walk, from: number, at: number): void {
  const { tokens, onMatch } = walking;
  for (const id of place.ends) onMatch(id, from, at);
  const text = tokens.texts[at];
  if (text === undefined) return;
  if (place.index) {
    for (const to of place.index.exact.get(text) ?? none) walk(to, walking, from, at + 1);
    if (tokens.kinds[at] === kinds.word) walkStems(place.index, text, walking, from, at);
  } else {
    for (const [unit, to] of place.exact) if (unit === text) walk(to, walking, from, at + 1);
    for (const [stem, to] of place.stems) if (text.startsWith(stem)) walk(to, walking, from, at + 1);
  }
  if (tokens.kinds[at] === kinds.number) for (const to of place.numbers) walk(to, walking, from, at + 1);
  for (const to of place.gaps) walkGap(to, walking, from, at);
}

function walkStems({ stems, lengths }: UnitIndex, text: string, walking: Walk, from: number, at: number): void {
  for (const length of lengths) {
    if (length > text.length) return;
    for (const to of stems.get(text.slice(0, length)) ?? none) walk(to, walking, from, at + 1);
  }
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
