/** The panel's state: which tab it stands beside, and what is stored about it. A fresh store per panel, and per test. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { PanelView } from '../../src/protocol/view.ts';
import { defaultSettings, type Settings } from '../../src/settings/settings.ts';
import type { Language } from '../../src/thread/thread.ts';
import { type CommandKeys, noKeys } from '../browser/command-keys.ts';

export interface PanelState {
  /** The tab the panel stands beside; undefined until the browser has said. */
  tab: number | undefined;
  /** The tab's address, where the browser tells it: for the permission to ask for. */
  url: string | undefined;
  view: PanelView;
  lang: Language;
  settings: Settings;
  /** The browser's real bindings; an empty string for a key that is not set. */
  keys: CommandKeys;
}

export type PanelStore = StoreApi<PanelState>;

export const makePanelStore = (lang: Language): PanelStore =>
  createStore<PanelState>(() => ({
    tab: undefined,
    url: undefined,
    view: { state: 'starting' },
    lang,
    settings: defaultSettings,
    keys: noKeys,
  }));
