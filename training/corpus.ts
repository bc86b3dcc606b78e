/** The labelled threads: where they are, who wrote them, and how they are split. An author's threads are never on both sides. */
import { readdirSync, readFileSync } from 'node:fs';
import type { CustomerType, Primary } from '../src/thread/customer-types.ts';
import { type Language, parseThread, type Thread } from '../src/thread/thread.ts';

export interface Labelled {
  thread: Thread;
  lang: Language;
  primary: Primary;
  /** All types present, the primary first; empty for a plain thread. */
  types: CustomerType[];
  /** The letter of the file: a, b and c are six given writers; later ones wrote d and on. */
  author: string;
  /** Written in the manner of real traffic. */
  real: boolean;
  source?: string;
}

interface Line {
  id: string;
  lang: Language;
  style?: 'real' | 'composed';
  source?: string;
  labels: { primary: Primary; also?: CustomerType[] };
}

/** Reads one JSONL file. A line that is no thread ends the run with its file and number. */
export function readCorpus(file: string, author: string): Labelled[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((text, i) => {
      const line = JSON.parse(text) as Line;
      const parsed = parseThread(line);
      if (!parsed.ok) throw new Error(`${file}:${i + 1}: ${parsed.error.detail}`);
      const { primary, also = [] } = line.labels;
      return {
        thread: parsed.value,
        lang: line.lang,
        primary,
        types: primary === 'none' ? [] : [primary, ...also],
        author,
        real: line.style === 'real' || author === 'c' || author === 'real-dev',
        ...(line.source && { source: line.source }),
      };
    });
}

/** All threads to learn from, in the order of their files. */
export function trainingThreads(folder: string): Labelled[] {
  return readdirSync(folder)
    .filter((name) => /^(?:en|ru|zh)-[a-z]\.jsonl$/.test(name))
    .sort()
    .flatMap((name) => readCorpus(`${folder}/${name}`, name.charAt(3)));
}
