/** What the agent has taught, in `storage.local`: counters by type and cue, never a word of a ticket. */
import { type Learnt, parseLearnt } from '../../src/learn/lesson.ts';
import { browser } from './api.ts';

const KEY = 'learnt';

export const loadLearnt = async (): Promise<Learnt> => parseLearnt((await browser.storage.local.get(KEY))[KEY]);

/** Rejects when the browser cannot store. */
export const saveLearnt = (learnt: Learnt): Promise<void> => browser.storage.local.set({ [KEY]: learnt });

/** Forgets everything learnt. */
export const forgetLearnt = (): Promise<void> => browser.storage.local.remove(KEY);

/** Calls back when something was learnt or forgotten, until `signal` aborts. */
export function onLearntChange(changed: () => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && KEY in changes) changed();
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
