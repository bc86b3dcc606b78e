/** Leaves gaps out of a reply, each with the sentence or list line it stands in, so that no half sentence is left behind. */
import type { Segment } from './reply.ts';

/** After a sentence or a line. The dot of a list number ("1. ") ends no sentence. */
const sentenceEnd = /(?<=(?<!(?:^|\n)\d{1,2})[.!?…]["»”)]?\s+)|(?<=[。！？]["”』」）]?)|(?<=\n)/u;

type Sentence = Segment[];

/** The segments without the sentences that hold one of these gaps. No keys, or none of them there: unchanged. */
export function leaveOut(segments: Segment[], keys: readonly string[]): Segment[] {
  const gone = (s: Segment) => s.kind === 'gap' && keys.includes(s.key);
  if (!segments.some(gone)) return segments;
  const kept: Sentence[] = [];
  for (const sentence of sentencesOf(segments)) {
    if (!sentence.some(gone)) kept.push(sentence);
    else keepBreak(kept, sentence);
  }
  return trimmed(joined(kept.flat()));
}

function sentencesOf(segments: Segment[]): Sentence[] {
  const sentences: Sentence[] = [[]];
  for (const segment of segments) {
    const parts = segment.kind === 'text' ? segment.text.split(sentenceEnd) : [segment];
    parts.forEach((part, i) => {
      if (i > 0) sentences.push([]);
      sentences.at(-1)?.push(typeof part === 'string' ? { kind: 'text', text: part } : part);
    });
    if (segment.kind === 'text' && endsSentence(segment.text)) sentences.push([]);
  }
  return sentences;
}

const endsSentence = (text: string): boolean =>
  /\n$|[。！？]["”』」）]?$/u.test(text) || (/[.!?…]["»”)]?\s+$/u.test(text) && !/(?:^|\n)\d{1,2}\.\s+$/.test(text));

/** A paragraph that loses its last sentence is still a paragraph. */
function keepBreak(kept: Sentence[], sentence: Sentence): void {
  const last = sentence.at(-1);
  const before = kept.at(-1);
  const end = before?.at(-1);
  const broken = end === undefined || (end.kind === 'text' && end.text.endsWith('\n'));
  if (last?.kind === 'text' && last.text.endsWith('\n') && !broken) before?.push({ kind: 'text', text: '\n' });
}

/** Neighbouring words become one segment again, blank lines never more than one. */
function joined(segments: Segment[]): Segment[] {
  const whole: Segment[] = [];
  for (const segment of segments) {
    const before = whole.at(-1);
    if (segment.kind === 'text' && before?.kind === 'text') before.text += segment.text;
    else whole.push({ ...segment });
  }
  for (const s of whole) if (s.kind === 'text') s.text = s.text.replace(/[^\S\n]+\n/g, '\n').replace(/\n{3,}/g, '\n\n');
  return whole;
}

function trimmed(segments: Segment[]): Segment[] {
  const [first] = segments;
  const last = segments.at(-1);
  if (first?.kind === 'text') first.text = first.text.trimStart();
  if (last?.kind === 'text') last.text = last.text.trimEnd();
  return segments.filter((s) => s.kind !== 'text' || s.text !== '');
}
