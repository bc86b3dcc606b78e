/** What every part of the panel needs and no view carries: words, actions, keys and the time. */
import { createContext, useContext } from 'react';
import type { Settings } from '../../../src/settings/settings.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { PanelActions } from '../actions.ts';
import type { DialogName } from '../dialogs/dialog-name.ts';

export type KeyName = 'insert' | 'next' | 'previous' | 'open';

export interface Ui {
  t: Translate;
  actions: PanelActions;
  /** The browser's real bindings as it writes them ("Alt+Shift+J"); '' where nothing is bound. */
  keys: Readonly<Record<KeyName, string>>;
  settings: Settings;
  /** What is open over the panel. */
  dialog: DialogName | null;
  openDialog: (name: DialogName | null) => void;
  /** Milliseconds, moved on once a minute. */
  now: number;
}

const UiContext = createContext<Ui | null>(null);

export const UiProvider = UiContext.Provider;

/** The panel's surroundings. Throws outside of `Panel`: that is a mistake in the code, not a state. */
export function useUi(): Ui {
  const ui = useContext(UiContext);
  if (!ui) throw new Error('This component must be drawn inside Panel.');
  return ui;
}
