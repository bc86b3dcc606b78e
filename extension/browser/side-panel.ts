/** The side panel. The polyfill does not know it, so the native call stands here and nowhere else. */

/**
 * Opens the panel of a window. Must run synchronously inside a click or key listener: the browser refuses it after the first
 * `await`.
 */
export function openSidePanel(windowId: number): void {
  chrome.sidePanel
    .open({ windowId })
    .catch((cause: Error) => console.info(`Rapport: panel not opened (${cause.message})`));
}

/** Is a side panel of ours open in this window? */
export async function isPanelOpen(windowId: number | undefined): Promise<boolean> {
  const open = await chrome.runtime.getContexts({ contextTypes: [chrome.runtime.ContextType.SIDE_PANEL] });
  return open.some((context) => windowId === undefined || context.windowId === windowId);
}
