/** Everything Rapport keeps, for showing it, taking it along, and deleting it. */
import { browser } from './api.ts';
import { allTickets } from './session.ts';

/** All of `storage.local` as it stands: settings, lessons, and what the agent saved. No ticket is in it. */
export const everythingKept = (): Promise<Record<string, unknown>> => browser.storage.local.get(null);

/** Tickets remembered until the browser closes. */
export const ticketsRemembered = async (): Promise<number> => (await allTickets()).length;

/** Deletes all of it. Permissions for sites are the browser's and stay. */
export async function deleteEverything(): Promise<void> {
  await browser.storage.session.clear();
  await browser.storage.local.clear();
}
