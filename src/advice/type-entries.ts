/** Every type as an entry to find it by: its name, its meaning, and the words its card recognises it by. */
import { cardOf } from '../playbook/playbook.ts';
import { type CustomerType, customerTypeIds } from '../thread/customer-types.ts';
import type { Language } from '../thread/thread.ts';
import { isInTypology } from './heard.ts';

export interface TypeEntry {
  id: CustomerType;
  name: string;
  /** What is going on, in one sentence. */
  meaning: string;
  /** What else it may be searched by; not shown. */
  words: string;
  /** Letters of the documents it comes from. */
  documents: string[];
}

const documents = ['A', 'B', 'C', 'D', 'E'] as const;

/** All 29 in the order of the label guide. */
export const typeEntries = (lang: Language): TypeEntry[] =>
  customerTypeIds.map((id) => {
    const { name, oneLine, sourceName, signs, expects } = cardOf(id, lang);
    const words = [sourceName, ...signs, expects].join(' ');
    return { id, name, meaning: oneLine, words, documents: documents.filter((letter) => isInTypology(id, letter)) };
  });
