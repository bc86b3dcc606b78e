/** The options page's needs, met by the browser. */
import { panelLanguage } from '../../src/settings/settings.ts';
import { boundKeys } from '../browser/command-keys.ts';
import { grantedSites, onSitesChange, removeSite } from '../browser/hosts.ts';
import { deleteEverything, everythingKept, ticketsRemembered } from '../browser/kept.ts';
import { forgetLearnt, loadLearnt, onLearntChange } from '../browser/learnt.ts';
import { askWorker } from '../browser/messaging.ts';
import { browserLanguages, loadSettingsAndLocks, onSettingsChange, saveSection } from '../browser/settings.ts';
import { openShortcuts } from '../browser/shortcuts-page.ts';
import { loadSnippets, onSnippetsChange, saveSnippets } from '../browser/snippets.ts';
import { onTaughtChange, saveTaught, taughtSites } from '../browser/taught.ts';
import type { OptionsHost, OptionsState } from './host.ts';

async function load(): Promise<OptionsState> {
  const { settings, locked } = await loadSettingsAndLocks();
  const [learnt, sites, taught, bindings, types, snippets] = await Promise.all([
    loadLearnt(),
    grantedSites(),
    taughtSites(),
    boundKeys(),
    askWorker('panel.types', { lang: panelLanguage(settings, browserLanguages()) }),
    loadSnippets(),
  ]);
  return { settings, locked, learnt, sites, taught, bindings, types: types.ok ? types.value : [], snippets };
}

export const browserHost = (): OptionsHost => ({
  browserLanguages: browserLanguages(),
  load,
  follow(changed) {
    onSettingsChange(changed);
    onLearntChange(changed);
    onSitesChange(changed);
    onTaughtChange(changed);
    onSnippetsChange(changed);
    // Keys are changed on a page of the browser's own, and nothing is told of it.
    window.addEventListener('focus', changed);
  },
  save: saveSection,
  saveSnippets,
  openShortcuts,
  removeSite,
  forgetLearnt,
  forgetTaught: (origin) => saveTaught(origin, null),
  everythingKept,
  ticketsRemembered,
  deleteEverything,
});
