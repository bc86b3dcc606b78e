/** What agents taught about helpdesks, in `storage.local` by origin: selectors, never a word of a ticket. */
import { parseTaught, type Taught } from '../../src/adapters/taught/description.ts';
import { browser } from './api.ts';

const KEY = 'taught';

const loadAll = async (): Promise<Record<string, unknown>> => {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return typeof stored === 'object' && stored !== null ? { ...stored } : {};
};

/** What was taught about a site; null for nothing, or for something an older version can no longer be read from. */
export async function loadTaught(origin: string): Promise<Taught | null> {
  const parsed = parseTaught((await loadAll())[origin]);
  return parsed.ok ? parsed.value : null;
}

/** Origins of which something is kept. */
export const taughtSites = async (): Promise<string[]> => Object.keys(await loadAll());

/** Calls back when something was taught or forgotten. */
export function onTaughtChange(changed: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && KEY in changes) changed();
  });
}

/** Keeps a description for a site; null forgets it. Rejects when the browser cannot store. */
export async function saveTaught(origin: string, taught: Taught | null): Promise<void> {
  const { [origin]: _, ...others } = await loadAll();
  await browser.storage.local.set({ [KEY]: taught ? { ...others, [origin]: taught } : others });
}
