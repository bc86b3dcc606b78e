/** The options page's needs, met by the browser. */
import { panelLanguage } from '../../src/settings/settings.ts';
import { boundKeys } from '../browser/command-keys.ts';
import { grantedSites, onSitesChange, removeSite } from '../browser/hosts.ts';
import { deleteEverything, everythingKept, ticketsRemembered } from '../browser/kept.ts';
import { forgetLearnt, loadLearnt, onLearntChange } from '../browser/learnt.ts';
import { askWorker } from '../browser/messaging.ts';
import { browserLanguages, loadSettingsAndLocks, onSettingsChange, saveSection } from '../browser/settings.ts';
import { openShortcuts } from '../browser/shortcuts-page.ts';
import { onTaughtChange, saveTaught, taughtSites } from '../browser/taught.ts';
import type { OptionsHost, OptionsState } from './host.ts';

async function load(): Promise<OptionsState> {
  const { settings, locked } = await loadSettingsAndLocks();
  const [learnt, sites, taught, bindings, types] = await Promise.all([
    loadLearnt(),
    grantedSites(),
    taughtSites(),
    boundKeys(),
    askWorker('panel.types', { lang: panelLanguage(settings, browserLanguages()) }),
  ]);
  return { settings, locked, learnt, sites, taught, bindings, types: types.ok ? types.value : [] };
}

export const browserHost = (): OptionsHost => ({
  browserLanguages: browserLanguages(),
  load,
  follow(changed) {
    onSettingsChange(changed);
    onLearntChange(changed);
    onSitesChange(changed);
    onTaughtChange(changed);
    // Keys are changed on a page of the browser's own, and nothing is told of it.
    window.addEventListener('focus', changed);
  },
  save: saveSection,
  openShortcuts,
  removeSite,
  forgetLearnt,
  forgetTaught: (origin) => saveTaught(origin, null),
  everythingKept,
  ticketsRemembered,
  deleteEverything,
});
