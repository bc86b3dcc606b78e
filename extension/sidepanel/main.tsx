/** The side panel's entry: makes the store, follows the tab, draws. */
import { StrictMode, useEffect, useMemo } from 'react';
import { createRoot } from 'react-dom/client';
import { useStore } from 'zustand';
import { askWorker } from '../browser/messaging.ts';
import { agentLanguage } from '../browser/settings.ts';
import { languageTag, makeTranslate } from '../i18n/translate.ts';
import { closeByKey } from './close-by-key.ts';
import { Panel } from './components/Panel.tsx';
import { followSettings } from './follow-settings.ts';
import { followTab } from './follow-tab.ts';
import { makeActions } from './make-actions.ts';
import { makePanelStore, type PanelStore } from './store.ts';

/** Tells the worker which advice has been on screen: only seen advice goes stale instead of being replaced. */
function useSeen(store: PanelStore): void {
  const tab = useStore(store, (s) => s.tab);
  const view = useStore(store, (s) => s.view);
  const rev = view.state === 'advice' ? view.advice.rev : undefined;
  const ticket = view.state === 'advice' ? view.ticket : undefined;
  useEffect(() => {
    if (tab !== undefined && ticket && rev) void askWorker('panel.seen', { tab, ticket, rev });
  }, [tab, ticket, rev]);
}

function App({ store }: { store: PanelStore }) {
  const { view, lang, keys, settings } = useStore(store);
  const t = useMemo(() => makeTranslate(lang), [lang]);
  const actions = useMemo(() => makeActions(store), [store]);
  useSeen(store);
  useEffect(() => {
    document.documentElement.lang = languageTag(lang);
  }, [lang]);
  return <Panel view={view} actions={actions} t={t} keys={keys} settings={settings} />;
}

const store = makePanelStore(await agentLanguage());
followSettings(store);
const pinned = new URLSearchParams(location.search).get('tab');
followTab(store, new AbortController().signal, pinned === null ? undefined : Number(pinned));
closeByKey();
const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <App store={store} />
    </StrictMode>,
  );
