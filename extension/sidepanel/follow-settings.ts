/** Keeps the store in step with the agent's settings and the browser's keys, so that a change elsewhere shows at once. */
import { panelLanguage } from '../../src/settings/settings.ts';
import { boundKeys } from '../browser/command-keys.ts';
import { browserLanguages, loadSettings, onSettingsChange } from '../browser/settings.ts';
import type { PanelStore } from './store.ts';

/** Follows until `signal` aborts. Advice in another language comes from the worker, which hears of the change too. */
export function followSettings(store: PanelStore, signal?: AbortSignal): void {
  const look = async () => {
    const [settings, keys] = await Promise.all([loadSettings(), boundKeys()]);
    store.setState({ lang: panelLanguage(settings, browserLanguages()), settings, keys });
  };
  onSettingsChange(() => void look(), signal);
  // Keys are changed on a page of the browser's own, and nothing is told of it.
  window.addEventListener('focus', () => void look(), signal && { signal });
  void look();
}
