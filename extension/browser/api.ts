/** The browser, as every other file of the extension may know it. Nothing outside `extension/browser/` imports the polyfill. */
import browser from 'webextension-polyfill';

export type { Runtime, Tabs } from 'webextension-polyfill';
export { browser };

/** The running extension's version, from the manifest. */
export const version = (): string => browser.runtime.getManifest().version;

/** False in a content script whose extension was updated, reloaded or removed: every call would throw from then on. */
export const isAlive = (): boolean => {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    // Some versions throw on reading `runtime` instead of leaving the id empty; both mean the same.
    return false;
  }
};
