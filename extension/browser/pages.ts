/** Opens pages in tabs of their own. */
import { browser } from './api.ts';

/** The practice desk that ships inside the extension. */
export const openPracticeDesk = (): void =>
  void browser.tabs.create({ url: browser.runtime.getURL('extension/practice/index.html') });

export const openWelcome = (): void =>
  void browser.tabs.create({ url: browser.runtime.getURL('extension/welcome/index.html') });

/** The options page, in a tab of its own. */
export const openOptions = (): void => void browser.runtime.openOptionsPage();
