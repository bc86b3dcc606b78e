/** The keyboard commands as the browser has really bound them. */
import { browser } from './api.ts';

const commandOf = {
  insert: 'insert-reply',
  next: 'next-reply',
  previous: 'previous-reply',
  open: 'open-panel',
} as const;

export type CommandKeys = Record<keyof typeof commandOf, string>;

export const noKeys: CommandKeys = { insert: '', next: '', previous: '', open: '' };

/** Tells of every press of one of our keys that the browser has heard, wherever the focus is, until the answer is called. */
export function onKeyHeard(heard: (key: keyof CommandKeys) => void): () => void {
  const listener = (command: string) => {
    const found = Object.entries(commandOf).find(([, name]) => name === command)?.[0];
    if (found) heard(found as keyof CommandKeys);
  };
  browser.commands.onCommand.addListener(listener);
  return () => browser.commands.onCommand.removeListener(listener);
}

/** The bindings by command; an empty string for one that is not set: the browser drops suggestions that clash. */
export async function boundKeys(): Promise<CommandKeys> {
  const commands = await browser.commands.getAll();
  const keyOf = (name: string) => commands.find((c) => c.name === name)?.shortcut ?? '';
  return {
    insert: keyOf(commandOf.insert),
    next: keyOf(commandOf.next),
    previous: keyOf(commandOf.previous),
    open: keyOf(commandOf.open),
  };
}
