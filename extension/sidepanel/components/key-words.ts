/** Key bindings in the short form the panel shows. */

/** What the browser calls "Alt+Shift+J", with thin gaps instead of plus signs; '' stays ''. */
export const keyWords = (binding: string): string => binding.split('+').filter(Boolean).join(' ');

/** Two bindings that share their modifiers as one: "Alt Shift G / Y". Unbound ones are left out. */
export function keyPair(first: string, second: string): string {
  if (!first || !second) return keyWords(first || second);
  const a = first.split('+');
  const b = second.split('+');
  const shared = a.slice(0, -1).join('+') === b.slice(0, -1).join('+');
  return shared ? `${keyWords(first)} / ${b.at(-1)}` : `${keyWords(first)} / ${keyWords(second)}`;
}

/** The helpdesk's own undo key on this system. */
export const undoKey = (platform: string = navigator.userAgent): string => (/Mac/.test(platform) ? '⌘ Z' : 'Ctrl Z');
