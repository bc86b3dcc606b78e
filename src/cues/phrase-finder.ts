/**
 * Phrases inside a `find`: the same writing as a lexicon, for cues that must see where in the talk a phrase stands. Knows
 * no negation; phrases with a leading `-` or `~` have no meaning here.
 */
import type { SpanHit } from './cue.ts';
import { matchPhrases } from './match.ts';
import { phrasesOf } from './phrase.ts';
import { compilePhrases, type PhraseGraph } from './phrase-graph.ts';
import type { CustomerMessage } from './thread-view.ts';
import { type Tokens, tokenise } from './tokens.ts';

export interface PhraseFinder {
  /** The first phrase in the customer's message, as a hit of this strength; nothing when there is none. */
  hitIn(message: CustomerMessage, strength: number): SpanHit | undefined;
  /** Whether a phrase stands in any text, the agent's too. */
  isIn(text: string): boolean;
}

/** Makes a finder for phrases of all languages together. They are compiled on first use. */
export function phraseFinder(...lexicons: readonly string[]): PhraseFinder {
  let compiled: PhraseGraph | undefined;
  const graph = (): PhraseGraph => {
    compiled ??= compilePhrases(lexicons.flatMap(phrasesOf).map((phrase, id) => [id, phrase] as const));
    return compiled;
  };
  const firstIn = (tokens: Tokens): [number, number] | undefined => {
    let first: [number, number] | undefined;
    matchPhrases(graph(), tokens, (_, from, to) => {
      if (tokens.quoted[from]) return;
      if (!first || (from === first[0] && to > first[1])) first = [from, to];
    });
    return first;
  };
  return {
    hitIn(message, strength) {
      const found = firstIn(message.tokens);
      if (!found) return undefined;
      const [start, end] = [message.tokens.starts[found[0]] ?? 0, message.tokens.ends[found[1] - 1] ?? 0];
      return { message: message.index, start, end, strength };
    },
    isIn: (text) => firstIn(tokenise(text)) !== undefined,
  };
}
