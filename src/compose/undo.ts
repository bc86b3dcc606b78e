/**
 * Takes an insert out again with the editor's own undo, and makes sure that nothing but the insert goes.
 * It can only undo what the editor still remembers.
 */

import { sameDraft } from './read-back.ts';
import { readField } from './read-field.ts';
import { until } from './settle.ts';

/** Editors that record a technique's parts one by one need several steps; more than this is somebody else's typing. */
const MAX_STEPS = 12;
const STEP_MS = 60;

/**
 * Undoes until the editor reads `before` again. True when it does; false when that could not be reached, with the
 * last step redone if it went too far.
 */
export async function undoTo(field: HTMLElement, before: string): Promise<boolean> {
  if (sameDraft(readField(field), before)) return true;
  return (await undoWith(field, before, nativeUndo)) || (await undoWith(field, before, keyUndo));
}

async function undoWith(field: HTMLElement, before: string, step: (field: HTMLElement) => void): Promise<boolean> {
  for (let i = 0; i < MAX_STEPS; i++) {
    const now = readField(field);
    step(field);
    const changed = await until(field, () => readField(field) !== now, STEP_MS);
    const reached = readField(field);
    if (sameDraft(reached, before)) return true;
    if (!changed) return false;
    if (reached.length < Math.min(now.length, before.length)) {
      field.ownerDocument.execCommand('redo');
      return false;
    }
  }
  return false;
}

function nativeUndo(field: HTMLElement): void {
  field.ownerDocument.execCommand('undo');
}

/** Editors with an undo of their own listen for the key. */
function keyUndo(field: HTMLElement): void {
  const view = field.ownerDocument.defaultView as (Window & typeof globalThis) | null;
  if (!view) return;
  const apple = /Mac|iPhone|iPad/.test(view.navigator.platform);
  const init: KeyboardEventInit = {
    key: 'z',
    code: 'KeyZ',
    keyCode: 90,
    bubbles: true,
    cancelable: true,
    composed: true,
  };
  field.dispatchEvent(new view.KeyboardEvent('keydown', { ...init, ctrlKey: !apple, metaKey: apple }));
}
