/**
 * The reply form of Request Tracker: a page of its own (Update, or Modify All). CKEditor 4 writes in a frame over a
 * hidden textarea that it overwrites when the form is sent, so with CKEditor only the frame takes text; RT 6 has
 * CKEditor 5 in the page itself (from its source, not tried). Without rich text it is the textarea.
 */
import type { Composer, Page, TicketRef } from '../adapter.ts';
import { isOpenField } from '../field.ts';

/** The open editor; null when the form is not on the page or its editor is still starting. */
export function findRtComposer({ document }: Page, ticket: TicketRef | null): Composer | null {
  const area = document.querySelector<HTMLTextAreaElement>('textarea[name="UpdateContent"]');
  const form = area?.closest('form');
  if (!area || !form) return null;
  const field = editorIn(form) ?? (isOpenField(area) ? area : null);
  if (!field) return null;
  const kind = form.querySelector<HTMLSelectElement | HTMLInputElement>('[name="UpdateType"]')?.value;
  const box = kind === 'private' ? 'note' : 'reply';
  return ticket ? { field, box, ticket } : { field, box };
}

function editorIn(form: Element): HTMLElement | null {
  const frame = form.querySelector<HTMLIFrameElement>('iframe.cke_wysiwyg_frame');
  const body = frame?.contentDocument?.body;
  if (body?.getAttribute('contenteditable') === 'true') return body;
  return form.querySelector<HTMLElement>('.ck-editor__editable[contenteditable="true"]');
}
