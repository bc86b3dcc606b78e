/** The worker's entry: listeners at top level, since the browser wakes the worker for exactly those. No judgement here. */

import { makeRouter, type Sender } from '../src/protocol/router.ts';
import { workerSchemas } from '../src/protocol/worker-calls.ts';
import { browser } from './browser/api.ts';
import { injectIntoOpenTabs, syncContentScript } from './browser/hosts.ts';
import { onLearntChange } from './browser/learnt.ts';
import { answerWith } from './browser/messaging.ts';
import { openWelcome } from './browser/pages.ts';
import { forgetTab } from './browser/session.ts';
import { onSettingsChange } from './browser/settings.ts';
import { openSidePanel } from './browser/side-panel.ts';
import { onTaughtChange } from './browser/taught.ts';
import contentScript from './content.ts?script&iife';
import { onCommand } from './worker/keys.ts';
import { adviseAnew } from './worker/listener.ts';
import { pageHandlers } from './worker/page-handlers.ts';
import { panelHandlers } from './worker/panel-handlers.ts';
import { teachHandlers } from './worker/teach-handlers.ts';

/** A content script speaks for its page only; the panel's messages come from the extension's own pages. */
const allows = (name: string, from: Sender): boolean =>
  name.startsWith('page.') ? from.tab !== undefined : from.kind === 'extension';

answerWith(makeRouter(workerSchemas, { ...pageHandlers, ...panelHandlers, ...teachHandlers }, allows));

async function reachGrantedPages(): Promise<void> {
  await syncContentScript(contentScript);
  await injectIntoOpenTabs(contentScript);
}

browser.action.onClicked.addListener((tab) => {
  if (tab.windowId !== undefined) openSidePanel(tab.windowId);
});
browser.commands.onCommand.addListener((command, tab) => void onCommand(command, tab));
browser.permissions.onAdded.addListener(() => void reachGrantedPages());
browser.permissions.onRemoved.addListener(() => void syncContentScript(contentScript));
onSettingsChange(() => void adviseAnew());
onLearntChange(() => void adviseAnew());
onTaughtChange(() => void adviseAnew());
browser.tabs.onRemoved.addListener((tab) => void forgetTab(tab));
browser.runtime.onInstalled.addListener(({ reason }) => {
  void reachGrantedPages();
  if (reason === 'install') openWelcome();
});
