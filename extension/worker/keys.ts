/** The keyboard commands. They work without the panel: what the panel would say is then said on the page. */
import { choose, chosenIndex } from '../../src/session/steps.ts';
import { browser, type Tabs } from '../browser/api.ts';
import { askContent } from '../browser/messaging.ts';
import { loadTab } from '../browser/session.ts';
import { agentLanguage } from '../browser/settings.ts';
import { isPanelOpen, openSidePanel } from '../browser/side-panel.ts';
import { noticeLine } from '../i18n/notice-line.ts';
import { makeTranslate } from '../i18n/translate.ts';
import { type Pressed, pressInsert } from './insert.ts';
import { openPalette } from './palette.ts';
import { step } from './panel-handlers.ts';

/** Runs a command. Opening the panel comes first and synchronously: the browser forgets the key press after an `await`. */
export async function onCommand(command: string, tab?: Tabs.Tab): Promise<void> {
  if (command === 'open-panel' && tab?.windowId !== undefined) return openSidePanel(tab.windowId);
  const current = tab ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];
  if (current?.id === undefined) return;
  if (command === 'insert-reply') await insertAndSay(current.id, current.windowId);
  if (command === 'open-palette') await openPalette(current.id);
  if (command === 'next-reply') await turn(current.id, 1);
  if (command === 'previous-reply') await turn(current.id, -1);
}

/** Inserts the chosen reply and says how it went where the agent looks: on the page when no panel is open. */
export async function insertAndSay(tab: number, windowId?: number): Promise<void> {
  const window = windowId ?? (await browser.tabs.get(tab)).windowId;
  await say(tab, await pressInsert(tab), window);
}

async function turn(tab: number, by: number): Promise<void> {
  const page = (await loadTab(tab))?.page;
  if (!page || !('ticket' in page) || !page.ticket) return;
  await step(tab, page.ticket, (s) => choose(s, chosenIndex(s) + by));
}

/** With no panel to read it in, the outcome stands on the page for a moment; Esc takes an insert back. */
async function say(tab: number, pressed: Pressed, windowId: number | undefined): Promise<void> {
  if (await isPanelOpen(windowId)) return;
  const t = makeTranslate(await agentLanguage());
  const undone = pressed?.kind === 'inserted' ? { undone: t('takenBack') } : {};
  await askContent(tab)('content.say', { text: noticeLine(pressed, t), ...undone });
}
