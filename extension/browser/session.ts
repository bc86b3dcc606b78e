/** `storage.session`: kept while the browser runs, never on disk, not readable by content scripts. */

import type { TicketRef } from '../../src/adapters/adapter.ts';
import type { TabState, TicketState } from '../../src/session/state.ts';
import { tabStateKey, ticketStateKey, ticketsOfTab } from '../../src/session/state.ts';
import { browser } from './api.ts';

const area = () => browser.storage.session;

export async function loadTab(tab: number): Promise<TabState | undefined> {
  const key = tabStateKey(tab);
  return (await area().get(key))[key] as TabState | undefined;
}

export const saveTab = (tab: number, state: TabState): Promise<void> => area().set({ [tabStateKey(tab)]: state });

export const dropTab = (tab: number): Promise<void> => area().remove(tabStateKey(tab));

export async function loadTicket(tab: number, ticket: TicketRef): Promise<TicketState | undefined> {
  const key = ticketStateKey(tab, ticket);
  return (await area().get(key))[key] as TicketState | undefined;
}

export const saveTicket = (tab: number, state: TicketState): Promise<void> =>
  area().set({ [ticketStateKey(tab, state.ticket)]: state });

/** Every stored ticket with its key, of all tabs. */
export async function allTickets(): Promise<[key: string, state: TicketState][]> {
  const everything = await area().get(null);
  return Object.entries(everything).filter(([key]) => key.startsWith('ticket:')) as [string, TicketState][];
}

/** Tabs whose page has reported. */
export async function tabsWithState(): Promise<number[]> {
  const keys = Object.keys(await area().get(null));
  return keys.filter((key) => key.startsWith('tab:')).map((key) => Number(key.slice('tab:'.length)));
}

/** Forgets everything about a tab that was closed. */
export async function forgetTab(tab: number): Promise<void> {
  const mine = (await allTickets()).map(([key]) => key).filter((key) => key.startsWith(ticketsOfTab(tab)));
  await drop([tabStateKey(tab), ...mine]);
}

export const drop = (keys: string[]): Promise<void> => area().remove(keys);

/** Calls back with the keys that changed, until `signal` aborts. */
export function onSessionChange(changed: (keys: string[]) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, name: string) => {
    if (name === 'session') changed(Object.keys(changes));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
