/**
 * Inserting through the editor's own paste handling: a paste event that carries the text. The clipboard is not touched.
 * A field without such handling ignores the event, because a page's event is not a real paste.
 */
import { caretElement } from '../selection.ts';

/** Offers the text as it is. */
export function pastePlain(field: HTMLElement, text: string): boolean {
  return paste(field, { 'text/plain': text });
}

/** Offers the text as HTML with line breaks, beside the plain form. */
export function pasteBreaks(field: HTMLElement, text: string): boolean {
  return paste(field, { 'text/plain': text, 'text/html': htmlLines(text).join('<br>') });
}

/**
 * Offers the text as a slice in ProseMirror's own clipboard form, one paragraph per line. That form keeps every space,
 * joins the first and last line to the text around the caret, and passes by handlers meant for foreign HTML.
 */
export function pasteSlice(field: HTMLElement, text: string): boolean {
  const lines = text.split('\n').map((line) => `<p>${escapeHtml(line)}</p>`);
  const html = lines.join('').replace('<p>', '<p data-pm-slice="1 1 []">');
  return paste(field, { 'text/plain': text, 'text/html': html });
}

interface Flavours {
  'text/plain': string;
  'text/html'?: string;
}

/** Firefox drops the data handed to the constructor and takes one flavour under names of its own. */
interface FirefoxInit extends ClipboardEventInit {
  dataType?: string;
  data?: string;
}

type PageWindow = Window & typeof globalThis;

function paste(field: HTMLElement, flavours: Flavours): boolean {
  const view = field.ownerDocument.defaultView as PageWindow | null;
  if (!view) return false;
  const html = flavours['text/html'];
  const data = new view.DataTransfer();
  data.setData('text/plain', flavours['text/plain']);
  if (html !== undefined) data.setData('text/html', html);
  const init: FirefoxInit = { bubbles: true, cancelable: true, composed: true, clipboardData: data };
  let event = new view.ClipboardEvent('paste', init);
  if (event.clipboardData?.getData('text/plain') !== flavours['text/plain']) {
    delete init.clipboardData;
    init.dataType = html === undefined ? 'text/plain' : 'text/html';
    init.data = html ?? flavours['text/plain'];
    event = new view.ClipboardEvent('paste', init);
  }
  return !caretElement(field).dispatchEvent(event);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char);
}

/** The lines of `text` as HTML text, with spaces that HTML would swallow made non-breaking. */
export function htmlLines(text: string): string[] {
  return text.split('\n').map((line) =>
    escapeHtml(line)
      .replace(/\t/g, '    ')
      .replace(/^ | (?= )| $/g, '\u00A0'),
  );
}
