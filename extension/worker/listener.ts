/** For whom the worker advises: the agent's language, settings and lessons. And what to do when one of them changes. */
import type { Listener } from '../../src/advice/heard.ts';
import { panelLanguage } from '../../src/settings/settings.ts';
import { loadLearnt } from '../browser/learnt.ts';
import { askContent } from '../browser/messaging.ts';
import { tabsWithState } from '../browser/session.ts';
import { browserLanguages, loadSettings } from '../browser/settings.ts';

export async function loadListener(): Promise<Required<Omit<Listener, 'wish'>>> {
  const [settings, learnt] = await Promise.all([loadSettings(), loadLearnt()]);
  return { lang: panelLanguage(settings, browserLanguages()), settings, learnt };
}

/** Asks every open page to report again: threads are not kept, so new advice needs a new reading. */
export async function adviseAnew(): Promise<void> {
  const tabs = await tabsWithState();
  await Promise.all(tabs.map((tab) => askContent(tab)('content.report', {})));
}
