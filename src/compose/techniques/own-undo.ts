/**
 * Techniques for editors whose own bookkeeping needs a word before or after the insert, said with events they listen
 * for. None of these events is a key press or changes anything by itself.
 */
import { rangeIn, select } from '../selection.ts';
import { insertParagraphs } from './exec.ts';
import { pastePlain } from './paste.ts';

type PageWindow = Window & typeof globalThis;

/** TinyMCE saves an undo step at the end of a drag: one before the insert parts it from typing, one after ends it. */
export function insertBetweenSteps(field: HTMLElement, text: string): boolean {
  saveStep(field);
  const done = insertParagraphs(field, text);
  saveStep(field);
  return done;
}

/** Slate looks at the caret ten times a second; an input event of no type makes it look now. */
export function pasteAtFreshCaret(field: HTMLElement, text: string): boolean {
  const view = field.ownerDocument.defaultView as PageWindow | null;
  if (view) field.dispatchEvent(new view.InputEvent('beforeinput', { bubbles: true, cancelable: true }));
  return pastePlain(field, text);
}

function saveStep(field: HTMLElement): void {
  const view = field.ownerDocument.defaultView as PageWindow | null;
  const caret = rangeIn(field);
  if (!view || !caret) return;
  field.dispatchEvent(new view.Event('dragend', { bubbles: true }));
  // A drag would have left the caret somewhere else.
  select(field, caret);
}
