/**
 * Takes the last insert out of a field again, exactly that and nothing else. It remembers one insert per field, for as
 * long as the field lives; once anything else was written there, taking back is the editor's own undo again.
 */
import { resolveField } from './field.ts';
import { sameDraft } from './read-back.ts';
import { readField } from './read-field.ts';
import { undoTo } from './undo.ts';

const inserts = new WeakMap<HTMLElement, { before: string; after: string }>();

/** Notes that `field` (resolved) read `before` until now, and holds an insert since. */
export function rememberInsert(field: HTMLElement, before: string): void {
  inserts.set(field, { before, after: readField(field) });
}

/** Can the last insert be taken back: does the field still read as it did right after it? */
export function canTakeBack(field: HTMLElement): boolean {
  const target = resolveField(field);
  const insert = inserts.get(target);
  return insert !== undefined && target.isConnected && sameDraft(readField(target), insert.after);
}

/** Takes the last insert back; false when something was written since, or when the editor does not undo it. */
export async function takeBack(field: HTMLElement): Promise<boolean> {
  const target = resolveField(field);
  const insert = inserts.get(target);
  if (!insert || !canTakeBack(target)) return false;
  inserts.delete(target);
  return undoTo(target, insert.before);
}
