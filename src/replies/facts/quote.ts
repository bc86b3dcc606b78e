/**
 * A sentence of the customer's to be given back, in quotation marks: the first whole one that evidence stands in and that is
 * long enough to mean something by itself. Evidence alone is often half a phrase. What a record or a silence shows has no words.
 */
import { isSpan } from '../../classify/classification.ts';
import type { Fact } from './fact.ts';
import { inQuotes } from './in-quotes.ts';

/** Characters of a sentence worth quoting; Chinese says as much in a third. */
const room = { en: [16, 95], ru: [16, 95], zh: [6, 40] } as const;

const end = /[.!?…。！？\n]/u;

/** Cues whose words are about the writer, not about us or the matter: nothing to give back. */
const aboutThemselves = new Set(['own-expertise', 'my-audience', 'name-drops']);

export const quote: Fact = ({ thread, evidence, lang }) => {
  const [least, most] = room[lang];
  for (const span of evidence.filter(isSpan)) {
    if (aboutThemselves.has(span.why)) continue;
    const text = thread.messages[span.message]?.text ?? '';
    const sentence = sentenceAt(text, span.start, span.end).replace(/\s+/g, ' ').trim();
    if (sentence.length >= least && sentence.length <= most) return inQuotes(sentence, lang);
  }
  return undefined;
};

function sentenceAt(text: string, from: number, to: number): string {
  let start = from;
  let stop = to;
  while (start > 0 && !endsAt(text, start - 1)) start--;
  while (stop < text.length && !endsAt(text, stop - 1)) stop++;
  return text.slice(start, stop).replace(/[.。…:：;；,，]+\s*$/u, '');
}

/** A dot between digits ends nothing: "version 3.8". */
const endsAt = (text: string, at: number): boolean =>
  end.test(text.charAt(at)) && !/^\d\.\d$/.test(text.slice(at - 1, at + 2));
