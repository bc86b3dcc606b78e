/** The playbook: every card in every language, found by type. The cards are checked by `test/playbook`, not at run time. */
import type { Primary } from '../thread/customer-types.ts';
import type { Language } from '../thread/thread.ts';
import type { Card, Pair } from './card.ts';

const files = import.meta.glob<Card>('./{en,ru,zh}/*.yaml', { eager: true, import: 'default' });

/** The card of a type (or of the plain ticket) in a language. Every one exists: a test counts them. */
export function cardOf(type: Primary, lang: Language): Card {
  const card = files[`./${lang}/${type}.yaml`];
  if (!card)
    throw new Error(`The playbook has no card ${lang}/${type}.yaml. Add it: docs/change-the-advice.md says how.`);
  return card;
}

const pairFiles = import.meta.glob<Pair[]>('./pairs/*.yaml', { eager: true, import: 'default' });

/** The replies written for two types in one thread, in the file's order. Empty for a pair that nobody has written for. */
export const pairsOf = (one: Primary, other: Primary, lang: Language): Pair[] =>
  (pairFiles[`./pairs/${lang}.yaml`] ?? []).filter(
    ({ types }) => one !== other && types.some((t) => t === one) && types.some((t) => t === other),
  );
