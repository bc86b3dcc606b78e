/** Evidence is faithful and short: with the shown words masked the type's chance falls, and nobody is shown half a letter. */
import { describe, expect, test } from 'vitest';
import { isSpan, type TypeReading } from '../../src/classify/classification.ts';
import { classify } from '../../src/classify/classify.ts';
import type { Thread } from '../../src/thread/thread.ts';
import { trainingThreads } from '../../training/corpus.ts';

/** Every twelfth typed thread: enough for a mean, quick enough for every run. */
const threads = trainingThreads('training/corpus')
  .filter(({ primary }) => primary !== 'none')
  .filter((_, i) => i % 12 === 0)
  .map(({ thread }) => thread);

const leading = (thread: Thread): TypeReading | undefined => {
  const { primary, types } = classify(thread);
  return types.find(({ id }) => id === primary);
};

function masked(thread: Thread, { evidence }: TypeReading): Thread {
  const messages = thread.messages.map((m, i) => {
    let text = m.text;
    for (const { message, start, end } of evidence.filter(isSpan))
      if (message === i) text = text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
    return { ...m, text };
  });
  return { ...thread, messages };
}

describe('the words shown for the leading type', () => {
  const shown = threads.flatMap((thread) => {
    const type = leading(thread);
    return type?.evidence.some(isSpan) ? [{ thread, type }] : [];
  });

  test('carry the reading: without them its chance falls', () => {
    const drops = shown.map(({ thread, type }) => {
      const left = classify(masked(thread, type)).types.find(({ id }) => id === type.id);
      return type.p - (left?.p ?? 0);
    });
    const mean = drops.reduce((a, b) => a + b, 0) / drops.length;
    console.info(`mean drop with the shown words masked: ${mean.toFixed(2)} over ${drops.length} threads`);
    expect(mean).toBeGreaterThan(0.3);
    expect(drops.filter((drop) => drop > 0).length / drops.length).toBeGreaterThan(0.95);
  });

  test('are few: the median is at most twelve words, or twenty Chinese characters', () => {
    const spans = shown.flatMap(({ thread, type }) =>
      type.evidence
        .filter(isSpan)
        .map(({ message, start, end }) => thread.messages[message]?.text.slice(start, end) ?? ''),
    );
    const median = (list: number[]) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
    const isHan = (text: string) => /\p{Script=Han}/u.test(text);
    expect(median(spans.filter((s) => !isHan(s)).map((s) => s.split(/\s+/).length))).toBeLessThanOrEqual(12);
    expect(median(spans.filter(isHan).map((s) => s.length))).toBeLessThanOrEqual(20);
  });
});
