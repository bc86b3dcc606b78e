/**
 * The shipped classifier over every development split. On files it was trained on this shows how well it fits, not how well
 * it does on strangers; those figures stand in training/held-out.json.
 */
import { readdirSync } from 'node:fs';
import { classify } from '../src/classify/classify.ts';
import { type Labelled, readCorpus } from './corpus.ts';
import { type Figures, figures, type Scored } from './score.ts';

const read = ({ thread, primary, types }: Labelled): Scored => ({ truth: { primary, types }, guess: classify(thread) });

/** The splits by name: each file of the corpus, and the real tickets. */
export function splits(): Record<string, Labelled[]> {
  const files = readdirSync('training/corpus')
    .filter((name) => name.endsWith('.jsonl'))
    .sort();
  return {
    ...Object.fromEntries(
      files.map((name) => [name.replace('.jsonl', ''), readCorpus(`training/corpus/${name}`, name.charAt(3))]),
    ),
    'real-dev': readCorpus('training/real-dev/en.jsonl', 'real-dev'),
  };
}

/** The figures of the shipped model, by split, and over all of them. */
export function evaluate(names: (name: string) => boolean = () => true): Record<string, Figures> {
  const scored = Object.entries(splits())
    .filter(([name]) => names(name))
    .map(([name, labels]): [string, Scored[]] => [name, labels.map(read)]);
  return Object.fromEntries(
    [...scored, ['all', scored.flatMap(([, rows]) => rows)] as const].map(([name, rows]) => [name, figures(rows)]),
  );
}
