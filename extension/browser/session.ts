/** `storage.session`: kept while the browser runs, never on disk, not readable by content scripts. */

import type { TicketRef } from '../../src/adapters/adapter.ts';
import type { TabState, TicketState } from '../../src/session/state.ts';
import { tabStateKey, ticketStateKey, ticketsOfTab } from '../../src/session/state.ts';
import { browser } from './api.ts';

const area = () => browser.storage.session;

/**
 * Stores one value. When the browser's room is full (10 MB), the older half of the tickets is forgotten and it is tried once
 * more. Rejects when that does not help either.
 */
async function store(key: string, value: TabState | TicketState): Promise<void> {
  try {
    await area().set({ [key]: value });
  } catch (cause) {
    const full = cause instanceof Error && /quota/i.test(cause.message);
    if (!full || !(await makeRoom(key))) throw cause;
    await area().set({ [key]: value });
  }
}

/** Forgets the tickets touched longest ago, half of all but `spared`; false when there is none to forget. */
async function makeRoom(spared: string): Promise<boolean> {
  const others = (await allTickets()).filter(([key]) => key !== spared);
  const oldestFirst = others.toSorted(([, a], [, b]) => a.touched.localeCompare(b.touched));
  await drop(oldestFirst.slice(0, Math.ceil(others.length / 2)).map(([key]) => key));
  return others.length > 0;
}

export async function loadTab(tab: number): Promise<TabState | undefined> {
  const key = tabStateKey(tab);
  return (await area().get(key))[key] as TabState | undefined;
}

export const saveTab = (tab: number, state: TabState): Promise<void> => store(tabStateKey(tab), state);

export const dropTab = (tab: number): Promise<void> => area().remove(tabStateKey(tab));

export async function loadTicket(tab: number, ticket: TicketRef): Promise<TicketState | undefined> {
  const key = ticketStateKey(tab, ticket);
  return (await area().get(key))[key] as TicketState | undefined;
}

export const saveTicket = (tab: number, state: TicketState): Promise<void> =>
  store(ticketStateKey(tab, state.ticket), state);

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
