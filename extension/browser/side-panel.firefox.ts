/** The panel in Firefox, where it is a sidebar. Stands in for `side-panel.ts` in the Firefox build. */
import { browser } from './api.ts';

/**
 * Opens the sidebar of the window in front, or closes it: a sidebar cannot close itself there, so the same press does both.
 * Must run synchronously inside a click or key listener.
 */
export function openSidePanel(_windowId: number): void {
  browser.sidebarAction
    .toggle()
    .catch((cause: Error) => console.info(`Rapport: sidebar neither opened nor closed (${cause.message})`));
}

/** Is a sidebar of ours open in this window? */
export const isPanelOpen = (windowId: number | undefined): Promise<boolean> =>
  browser.sidebarAction.isOpen(windowId === undefined ? {} : { windowId });
