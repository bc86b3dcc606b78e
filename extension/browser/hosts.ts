/**
 * The helpdesks the agent has granted. The browser's own list of permissions is the only one kept: what the agent takes
 * back in the browser's settings is gone here too.
 */
import { browser } from './api.ts';

const SCRIPT = 'rapport-content';

/** Match patterns of the granted sites, as `https://desk.example/*`. */
export async function grantedSites(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** The pattern to ask for, from a page's address; undefined for pages no extension may be let onto. */
export function patternFor(url: string | undefined): string | undefined {
  if (!url || !/^https?:/.test(url)) return undefined;
  // Match patterns know no ports: a grant for one port of a host is a grant for the host.
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}

/** Asks the browser; must be called inside a click. False when the agent says no. */
export const requestSite = (pattern: string): Promise<boolean> => browser.permissions.request({ origins: [pattern] });

/** Gives a site's permission back; its pages are no longer read from then on. */
export async function removeSite(pattern: string): Promise<void> {
  await browser.permissions.remove({ origins: [pattern] });
}

/** Calls back when a site was granted or taken back. */
export function onSitesChange(changed: () => void): void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
}

/** Has this page's site been granted? */
export async function isGranted(url: string | undefined): Promise<boolean> {
  const pattern = patternFor(url);
  return pattern ? browser.permissions.contains({ origins: [pattern] }) : false;
}

/**
 * Registers the content script for exactly the granted sites, and puts it into tabs of them that are open already.
 * Safe to repeat: registration is replaced as a whole, and a second script in a page takes over from the first.
 */
export async function syncContentScript(file: string): Promise<void> {
  const matches = await grantedSites();
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] });
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] });
    return;
  }
  const script = { id: SCRIPT, js: [file], matches, runAt: 'document_idle', persistAcrossSessions: true } as const;
  if (registered) await browser.scripting.updateContentScripts([{ ...script, js: [...script.js] }]);
  else await browser.scripting.registerContentScripts([{ ...script, js: [...script.js] }]);
}

/** Runs the content script in every open tab of the granted sites. Resolves with the number of tabs reached. */
export async function injectIntoOpenTabs(file: string): Promise<number> {
  const sites = await grantedSites();
  if (sites.length === 0) return 0;
  const tabs = await browser.tabs.query({ url: sites });
  const reached = await Promise.all(tabs.map((tab) => (tab.id === undefined ? false : inject(tab.id, file))));
  return reached.filter(Boolean).length;
}

/** Runs the content script in one tab; false where the browser does not allow it (error pages, tabs just closed). */
export async function inject(tabId: number, file: string): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [file] });
    return true;
  } catch (cause) {
    console.info(`Rapport: tab ${tabId} takes no script (${cause instanceof Error ? cause.message : cause})`);
    return false;
  }
}
