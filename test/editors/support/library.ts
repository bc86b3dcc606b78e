/** What the tests call inside the isolated world; fields are named by a path of selectors through frames and shadow roots. */
import { watchComposition } from '../../../src/compose/composition.ts';
import { describeField } from '../../../src/compose/editor-kind.ts';
import { insertText } from '../../../src/compose/insert.ts';
import { readField } from '../../../src/compose/read-field.ts';

/** Follows `path`: after each step but the last, goes into the frame's document or the open shadow root found there. */
export function find(path: readonly string[]): HTMLElement {
  let scope: Document | ShadowRoot = document;
  let found: HTMLElement | null = null;
  for (const selector of path) {
    found = scope.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`no ${selector}`);
    scope = (found as HTMLIFrameElement).contentDocument ?? found.shadowRoot ?? scope;
  }
  if (!found) throw new Error('empty path');
  return found;
}

export const insert = (path: readonly string[], text: string) => insertText(find(path), text);
export const read = (path: readonly string[]) => readField(find(path));
export const kind = (path: readonly string[]) => describeField(find(path));
export const watch = () => watchComposition(document, new AbortController().signal);
export { insertText };

let keys = 0;
const watched = new WeakSet<Document>();

/** Key events seen at the field's document since the last call. */
export function countKeys(path: readonly string[]): number {
  const seen = keys;
  keys = 0;
  const document = find(path).ownerDocument;
  if (!watched.has(document)) {
    for (const name of ['keydown', 'keypress', 'keyup']) document.addEventListener(name, () => keys++, true);
    watched.add(document);
  }
  return seen;
}
