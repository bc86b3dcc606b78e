/** What the corpus must be: large and wide enough, nothing twice, no label to be read off the form alone. */
import { describe, expect, test } from 'vitest';
import { customerTypeIds } from '../../src/thread/customer-types.ts';
import { languages } from '../../src/thread/thread.ts';
import { trainingThreads } from '../../training/corpus.ts';

const corpus = trainingThreads('training/corpus');

describe('the corpus', () => {
  test.each(languages)('has threads of every type and plain ones in %s', (lang) => {
    const own = corpus.filter((l) => l.lang === lang);
    expect(own.filter((l) => l.primary === 'none').length).toBeGreaterThanOrEqual(250);
    for (const id of customerTypeIds)
      expect(own.filter((l) => l.types.includes(id)).length, id).toBeGreaterThanOrEqual(12);
  });

  test('has every id once', () => {
    const ids = corpus.map(({ thread }) => thread.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('shares no sentence of the customer between threads', () => {
    const homes = new Map<string, string>();
    const shared: string[] = [];
    for (const { thread } of corpus)
      for (const { role, text } of thread.messages)
        for (const sentence of role === 'customer' ? text.split(/[.!?。！？\n]+/u) : []) {
          const said = sentence.trim().toLowerCase();
          if (said.length < 40) continue;
          const home = homes.get(said) ?? thread.id;
          homes.set(said, home);
          if (home !== thread.id) shared.push(`${home} and ${thread.id}: ${said}`);
        }
    expect(shared).toEqual([]);
  });
});

/** How well a yes/no or a threshold alone divides plain from typed threads: the mean of both recalls; 0.5 is chance. */
function tells(values: number[], plain: boolean[]): number {
  const typed = plain.filter((p) => !p).length;
  const pairs = values.map((v, i): [number, boolean] => [v, plain[i] ?? false]).sort((a, b) => a[0] - b[0]);
  let [best, plainBelow, typedBelow] = [0.5, 0, 0];
  for (const [i, [value, isPlain]] of pairs.entries()) {
    if (isPlain) plainBelow++;
    else typedBelow++;
    if (pairs[i + 1]?.[0] === value) continue;
    const balanced = (plainBelow / (plain.length - typed) + 1 - typedBelow / typed) / 2;
    best = Math.max(best, balanced, 1 - balanced);
  }
  return best;
}

describe('plain threads and typed ones', () => {
  const plain = corpus.map((l) => l.primary === 'none');
  const formOf = {
    length: corpus.map(({ thread }) =>
      thread.messages.reduce((n, m) => n + (m.role === 'customer' ? m.text.length : 0), 0),
    ),
    'number of messages': corpus.map(({ thread }) => thread.messages.length),
    record: corpus.map(({ thread }) => (thread.customer ? 1 : 0)),
    times: corpus.map(({ thread }) => (thread.messages.some((m) => m.at) ? 1 : 0)),
    notes: corpus.map(({ thread }) => (thread.messages.some((m) => m.role === 'note') ? 1 : 0)),
    subject: corpus.map(({ thread }) => (thread.subject ? 1 : 0)),
  };

  test.each(Object.entries(formOf))('are not told apart by their %s alone', (_, values) => {
    expect(tells(values, plain)).toBeLessThan(0.68);
  });

  test('would be told apart by something that gives the label away', () => {
    expect(
      tells(
        plain.map((p) => (p ? 0 : 1)),
        plain,
      ),
    ).toBe(1);
  });
});
