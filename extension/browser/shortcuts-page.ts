/** The browser's own page for changing keys. */
import { browser } from './api.ts';

export const openShortcuts = (): void => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
