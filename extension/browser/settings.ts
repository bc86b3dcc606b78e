/** The agent's settings in `storage.local`: choices only, never a customer's words. */
import { panelLanguage, parseSettings, type Settings } from '../../src/settings/settings.ts';
import type { Language } from '../../src/thread/thread.ts';
import { browser } from './api.ts';

const KEY = 'settings';

export const loadSettings = async (): Promise<Settings> => parseSettings((await browser.storage.local.get(KEY))[KEY]);

/** The language the panel speaks. */
export const agentLanguage = async (): Promise<Language> =>
  panelLanguage(await loadSettings(), [browser.i18n.getUILanguage()]);
