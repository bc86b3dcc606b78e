/** Finds the questions in a message: what ends in a question mark, in Chinese also in 呢 or 吗. Cannot see a question without either. */
import type { SpanHit } from './cue.ts';
import type { CustomerMessage } from './thread-view.ts';
import { kinds } from './tokens.ts';

/** The last words of a long question are enough to recognise it. */
const longest = 10;
const longestHan = 18;
const particles = new Set('呢吗么');

/** The questions of a message in reading order, each as its last few words. Quoted ones are left out. */
export function questionsIn({ index, tokens }: CustomerMessage): Omit<SpanHit, 'strength'>[] {
  const found: Omit<SpanHit, 'strength'>[] = [];
  let start = 0;
  for (let i = 0; i < tokens.texts.length; i++) {
    const text = tokens.texts[i] ?? '';
    const ends = text === '?' || (particles.has(text) && closes(tokens, i + 1));
    if (ends && i > start && !tokens.quoted[i] && hasWords(tokens, start, i)) {
      const han = tokens.kinds[i - 1] === kinds.han;
      const from = Math.max(start, i - (han ? longestHan : longest));
      found.push({ message: index, start: tokens.starts[from] ?? 0, end: tokens.ends[i] ?? 0 });
    }
    if (ends || tokens.kinds[i] === kinds.end) start = i + 1;
  }
  return found;
}

type Tokens = CustomerMessage['tokens'];

/** A particle ends a question before a mark, or at the end of the message; before "?" the mark itself does. */
const closes = ({ texts, kinds: kind }: Tokens, next: number): boolean => {
  const text = texts[next];
  return text === undefined || text === ',' || (kind[next] === kinds.end && text !== '?');
};

/** "Hello?" or a lone mark asks nothing. */
function hasWords({ kinds: kind }: Tokens, from: number, to: number): boolean {
  let words = 0;
  for (let i = from; i <= to; i++) words += kind[i] === kinds.word ? 1 : kind[i] === kinds.han ? 0.5 : 0;
  return words >= 2;
}
