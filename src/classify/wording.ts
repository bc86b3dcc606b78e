/**
 * Which of the customer's own words spoke for a type, beside the cues: the model's sum laid over the tokens it came from, and the
 * stretches in which it is high. Exact: every point of the sum stands on some token.
 */
import type { CustomerMessage } from '../cues/thread-view.ts';
import { kinds, type Tokens } from '../cues/tokens.ts';
import type { SpanEvidence } from './classification.ts';
import type { Model } from './model.ts';
import { BUCKETS, visitFeatures, type WordVector, wordsReadIn } from './words.ts';

/** What words of no cue are called. */
export const wording = 'wording';

export interface WeighedSpan {
  evidence: SpanEvidence;
  /** Log-odds. */
  weight: number;
}

/** A stretch is no longer than people quote: a word counts 10, a Chinese character 6, of this many. */
const longest = 100;
/** Stretches that move the odds less say nothing to a reader. */
const least = 0.25;

const worth = new Float32Array(BUCKETS);

/** At most one stretch of each message, the strongest three of all, for column `column` of the model. */
export function wordsFor(
  column: number,
  customer: readonly CustomerMessage[],
  words: WordVector,
  model: Model,
): WeighedSpan[] {
  const scale = model.scales[column] ?? 0;
  for (let q = 0; q < words.buckets.length; q++) {
    const bucket = words.buckets[q] ?? 0;
    const weight = model.words[bucket * model.columns + column] ?? 0;
    worth[bucket] = (weight * scale * (words.values[q] ?? 0)) / (words.counts[q] ?? 1);
  }
  const found = wordsReadIn(customer).flatMap((message) => {
    const best = bestStretch(message.tokens);
    return best ? [spanOf(message, best)] : [];
  });
  for (const bucket of words.buckets) worth[bucket] = 0;
  return found.sort((a, b) => b.weight - a.weight || b.evidence.message - a.evidence.message).slice(0, 3);
}

interface Stretch {
  from: number;
  to: number;
  sum: number;
}

/** The stretch with the highest sum, inside one sentence. */
function bestStretch(tokens: Tokens): Stretch | null {
  const points = pointsOf(tokens);
  let best: Stretch | null = null;
  for (let from = 0; from < points.length; from++) {
    if ((points[from] ?? 0) <= 0) continue;
    let sum = 0;
    let length = 0;
    for (let to = from; to < points.length; to++) {
      const kind = tokens.kinds[to];
      if (kind === kinds.end || tokens.quoted[to]) break;
      length += kind === kinds.han ? 6 : kind === kinds.other ? 0 : 10;
      if (length > longest) break;
      sum += points[to] ?? 0;
      if (sum >= least && sum > (best?.sum ?? 0)) best = { from, to: to + 1, sum };
    }
  }
  return best;
}

function pointsOf(tokens: Tokens): Float32Array {
  const points = new Float32Array(tokens.texts.length);
  visitFeatures(tokens, (bucket, from, to) => {
    const share = (worth[bucket] ?? 0) / (to - from);
    for (let i = from; i < to; i++) points[i] = (points[i] ?? 0) + share;
  });
  return points;
}

const spanOf = ({ index, tokens }: CustomerMessage, { from, to, sum }: Stretch): WeighedSpan => ({
  evidence: { message: index, start: tokens.starts[from] ?? 0, end: tokens.ends[to - 1] ?? 0, why: wording },
  weight: sum,
});
