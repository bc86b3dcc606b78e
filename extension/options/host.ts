/** What the options page needs from the browser. Handed in, so the page is drawn in tests and pictures without one. */
import type { TypeEntry } from '../../src/advice/type-entries.ts';
import type { Learnt } from '../../src/learn/lesson.ts';
import type { Locked } from '../../src/settings/policy.ts';
import type { Section, Settings } from '../../src/settings/settings.ts';
import type { Snippet } from '../../src/snippets/snippet.ts';

/** A command of the browser with the key it is really bound to; '' where none is. */
export type Bindings = Readonly<Record<'insert' | 'next' | 'previous' | 'open', string>>;

export interface OptionsState {
  settings: Settings;
  locked: Locked;
  learnt: Learnt;
  /** Match patterns of the granted sites. */
  sites: readonly string[];
  /** Origins that the agent has shown Rapport by pointing. */
  taught: readonly string[];
  bindings: Bindings;
  /** All types in the page's language. */
  types: readonly TypeEntry[];
  snippets: readonly Snippet[];
}

export interface OptionsHost {
  /** What the browser itself speaks, for the language "like the browser". */
  browserLanguages: readonly string[];
  load(): Promise<OptionsState>;
  /** Calls back whenever any of it may have changed. */
  follow(changed: () => void): void;
  /** Rejects when the browser cannot store. */
  save<S extends Section>(section: S, value: Settings[S]): Promise<void>;
  /** Replaces the agent's snippets by these. Rejects when the browser cannot store. */
  saveSnippets(snippets: readonly Snippet[]): Promise<void>;
  openShortcuts(): void;
  /** Takes the permission for a site back. */
  removeSite(pattern: string): Promise<void>;
  forgetLearnt(): Promise<void>;
  /** Forgets what was shown of a site. */
  forgetTaught(origin: string): Promise<void>;
  /** Everything kept on this computer: no customer's words are in it. */
  everythingKept(): Promise<Record<string, unknown>>;
  /** How many tickets are remembered until the browser closes. */
  ticketsRemembered(): Promise<number>;
  /** Forgets settings, lessons and remembered tickets. */
  deleteEverything(): Promise<void>;
}
