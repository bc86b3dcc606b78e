/** Keeps the store in step with the tab the panel stands beside: the stored state is the truth, the panel only reads it. */
import type { PanelView } from '../../src/protocol/view.ts';
import { tabStateKey, ticketsOfTab } from '../../src/session/state.ts';
import { viewOf } from '../../src/session/view.ts';
import { browser } from '../browser/api.ts';
import { isGranted, patternFor } from '../browser/hosts.ts';
import { askWorker } from '../browser/messaging.ts';
import { version } from '../browser/runtime.ts';
import { loadTab, loadTicket, onSessionChange } from '../browser/session.ts';
import type { PanelStore } from './store.ts';

/** Follows the active tab of the panel's window until `signal` aborts. `pinned` follows one tab instead (the panel opened as a page). */
export function followTab(store: PanelStore, signal: AbortSignal, pinned?: number): void {
  let asked: number | undefined;

  async function look(): Promise<void> {
    const [active] =
      pinned === undefined
        ? await browser.tabs.query({ active: true, currentWindow: true })
        : [await browser.tabs.get(pinned)];
    if (active?.id === undefined) return;
    const view = await viewOfTab(active.id, active.url);
    store.setState({ tab: active.id, url: active.url, view });
    // Granted, but nothing reports from there: the script may have been cut off by an update. One try per tab.
    if (view.state === 'starting' && asked !== active.id) {
      asked = active.id;
      void askWorker('panel.activate', { tab: active.id });
    }
  }

  const listener = () => void look();
  const concerns = (key: string) => {
    const { tab } = store.getState();
    return tab === undefined || key === tabStateKey(tab) || key.startsWith(ticketsOfTab(tab));
  };
  onSessionChange((keys) => keys.some(concerns) && void look(), signal);
  browser.tabs.onActivated.addListener(listener);
  browser.tabs.onUpdated.addListener(listener);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(listener);
    browser.tabs.onUpdated.removeListener(listener);
  });
  void look();
}

async function viewOfTab(tab: number, url: string | undefined): Promise<PanelView> {
  const state = await loadTab(tab);
  if (state) {
    const ticket = 'ticket' in state.page && state.page.ticket ? await loadTicket(tab, state.page.ticket) : undefined;
    return viewOf(state, ticket, version());
  }
  if (url && !patternFor(url)) return { state: 'not-a-page' };
  if (await isGranted(url)) return { state: 'starting' };
  return { state: 'not-granted', site: url ? new URL(url).host : undefined };
}
