/**
 * The browser, for the worker and the pages of the extension. Content scripts use `runtime.ts` instead: the polyfill would be
 * a tenth of their size, for two calls that need none.
 */
import browser from 'webextension-polyfill';

export type { Tabs } from 'webextension-polyfill';
export { browser };
