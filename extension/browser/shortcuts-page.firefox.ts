/** The same in Firefox: its pages have no address an extension may open, but a call. Stands in for `shortcuts-page.ts`. */

interface Shortcuts {
  openShortcutSettings(): Promise<void>;
}

export const openShortcuts = (): void =>
  void (globalThis as unknown as { browser: { commands: Shortcuts } }).browser.commands.openShortcutSettings();
