/**
 * Finds the element that takes the text inside what the caller handed over, and says why it can't be written to.
 * It does not look for fields in the page: which box is the reply box is the adapter's knowledge.
 */
import type { NotInserted } from './contract.ts';

/** Input types that hold free text; the others (dates, colours, checkboxes) are never a place for a reply. */
const TEXT_INPUTS = new Set(['text', 'search', 'url', 'tel', 'email', '']);

export type TextControl = HTMLTextAreaElement | HTMLInputElement;

/** True for `<textarea>` and `<input>`, of whatever frame (instanceof fails across frames). */
export function isControl(field: HTMLElement): field is TextControl {
  return field.localName === 'textarea' || field.localName === 'input';
}

/** The element that takes the text: the body of a same-origin iframe, the editing host around a child, or itself. */
export function resolveField(field: HTMLElement): HTMLElement {
  if (field.localName === 'iframe') return editableIn((field as HTMLIFrameElement).contentDocument) ?? field;
  if (isControl(field) || !field.isContentEditable) return field;
  let host = field;
  while (host.parentElement?.isContentEditable) host = host.parentElement;
  return host;
}

function editableIn(document: Document | null): HTMLElement | null {
  if (!document) return null;
  if (document.body?.isContentEditable) return document.body;
  return document.querySelector<HTMLElement>('[contenteditable]:not([contenteditable="false"]), textarea');
}

/** Why `field` takes no text, or null when it does. */
export function refusal(field: HTMLElement): NotInserted | null {
  if (!field.isConnected || !field.ownerDocument.defaultView) return { code: 'no-field' };
  if (isControl(field)) return controlRefusal(field);
  if (field.isContentEditable) return field.ariaReadOnly === 'true' ? { code: 'read-only' } : null;
  const looksLikeEditor = field.matches('[contenteditable], [role="textbox"]');
  return { code: looksLikeEditor ? 'read-only' : 'no-field' };
}

function controlRefusal(field: TextControl): NotInserted | null {
  if (field.localName === 'input' && !TEXT_INPUTS.has(field.type)) return { code: 'no-field' };
  return field.readOnly || field.matches(':disabled') ? { code: 'read-only' } : null;
}
