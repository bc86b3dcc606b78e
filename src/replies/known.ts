/** What a thread says about the values of templates, kept apart from the thread: the thread itself is never stored. */
import type { FactSource } from './facts/fact.ts';
import { facts } from './facts/registry.ts';
import type { FactName } from './template.ts';

/** The words for each value; absent where the thread does not say. */
export type Known = Partial<Record<FactName, string>>;

/** Every value the thread gives. Lists (`{points}`) are not kept: they are made with gaps while the thread is at hand. */
export function knownFrom(from: FactSource): Known {
  const entries = Object.entries(facts).map(([name, fact]) => [name, fact(from)] as const);
  return Object.fromEntries(entries.filter(([, words]) => words !== undefined));
}
