/** The key that opens the panel closes it too. The worker cannot tell which is meant; a panel that hears the key is open. */
import { browser } from '../browser/api.ts';

/** The worker answers the same press by opening, which does nothing while the panel is there: it goes after that. */
const AFTER_OPENING = 120;

export function closeByKey(): void {
  browser.commands.onCommand.addListener(async (command, tab) => {
    if (command !== 'open-panel') return;
    const { id } = await browser.windows.getCurrent();
    if (tab?.windowId === undefined || tab.windowId === id) setTimeout(() => window.close(), AFTER_OPENING);
  });
}
