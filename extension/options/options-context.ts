/** What every section of the options page works with: words, the settings as they hold, and how to change them. */
import { createContext, useContext } from 'react';
import type { Section, Settings } from '../../src/settings/settings.ts';
import type { Translate } from '../i18n/translate.ts';
import type { OptionsHost, OptionsState } from './host.ts';

export interface Options extends OptionsState {
  t: Translate;
  host: OptionsHost;
  /** Changes a section and says so, or says why not. Fields left out stay as they are. */
  save<S extends Section>(section: S, value: Settings[S]): void;
  /** Does something else that is to be confirmed in the same place. */
  run(work: () => Promise<void>, done: string): void;
  /** "section" or "section.field": has the organisation fixed it? */
  isLocked(field: string): boolean;
}

const OptionsContext = createContext<Options | null>(null);

export const OptionsProvider = OptionsContext.Provider;

/** Throws outside of the options page: that is a mistake in the code, not a state. */
export function useOptions(): Options {
  const options = useContext(OptionsContext);
  if (!options) throw new Error('This component must be drawn inside Options.');
  return options;
}
