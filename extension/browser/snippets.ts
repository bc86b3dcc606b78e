/** The agent's snippets, in `storage.local`: their own texts, never a customer's. */
import { parseSnippets, type Snippet } from '../../src/snippets/snippet.ts';
import { browser } from './api.ts';

const KEY = 'snippets';

export const loadSnippets = async (): Promise<Snippet[]> => parseSnippets((await browser.storage.local.get(KEY))[KEY]);

/** Stores the whole list. Rejects when the browser cannot store. */
export const saveSnippets = (snippets: readonly Snippet[]): Promise<void> =>
  browser.storage.local.set({ [KEY]: [...snippets] });

/** Calls back when a snippet was added, changed or deleted. */
export function onSnippetsChange(changed: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && KEY in changes) changed();
  });
}
