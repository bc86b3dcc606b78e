/**
 * Reads what stands in an editor, as plain lines. Works on the editor's own DOM, so it sees what the agent sees; it
 * cannot see a model that the editor keeps elsewhere and has not drawn yet.
 */
import { isControl } from './field.ts';

const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header ' +
    'hr li main nav ol p pre section table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** Editors' own furniture: list markers, placeholders, drag handles. Not part of the draft. */
export const FURNITURE =
  '.ql-ui, .cm-placeholder, .cke_widget_drag_handler_container, [data-cke-magic-line], .ck-fake-selection-container, ' +
  '.ck-widget__type-around, [data-mce-bogus="all"], script, style';

/** Zero-width fillers that editors put beside the caret (U+200B, U+2060, U+FEFF); joiners inside emoji stay. */
const FILLER = /[\u200B\u2060\uFEFF]/g;

/** The lines so far; `open` is the unfinished line, null when the next text begins a new one. */
interface Lines {
  done: string[];
  open: string | null;
}

/**
 * The editor's text with `\n` between lines. A paragraph or a line break ends a line; an empty paragraph is an empty
 * line; a non-breaking space reads as a space. '' when the editor is empty.
 */
export function readField(field: HTMLElement): string {
  if (isControl(field)) return field.value;
  const lines: Lines = { done: [], open: null };
  readChildren(field, lines, preserves(field));
  endBlock(lines);
  return lines.done.join('\n').replace(/\u00A0/g, ' ');
}

function readChildren(parent: Element, lines: Lines, pre: boolean): void {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeName === 'BR') endLine(lines);
    else if (node.nodeType === node.ELEMENT_NODE) readElement(node as Element, lines, pre);
    else if (node.nodeType === node.TEXT_NODE) readText(lines, (node.nodeValue ?? '').replace(FILLER, ''), pre);
  }
}

function readElement(element: Element, lines: Lines, pre: boolean): void {
  if (element.matches(FURNITURE)) return;
  const styled = element.localName === 'pre' || element.getAttribute('style')?.includes('white-space');
  const keep = styled ? preserves(element) : pre;
  const block = BLOCKS.has(element.localName);
  if (block) endBlock(lines);
  readChildren(element, lines, keep);
  if (block) endBlock(lines);
}

function readText(lines: Lines, text: string, pre: boolean): void {
  if (pre) addPreserved(lines, text);
  else addCollapsed(lines, text);
}

function addCollapsed(lines: Lines, text: string): void {
  const before = lines.open ?? '';
  const collapsed = text.replace(/[ \t\r\n]+/g, ' ');
  const piece = before === '' || before.endsWith(' ') ? collapsed.replace(/^ /, '') : collapsed;
  if (piece !== '') lines.open = before + piece;
}

function addPreserved(lines: Lines, text: string): void {
  text.split('\n').forEach((piece, i) => {
    if (i > 0) endLine(lines);
    if (piece !== '') lines.open = (lines.open ?? '') + piece;
  });
}

/** A break ends the line it stands on, so the invisible one at the end of a paragraph adds nothing. */
function endLine(lines: Lines): void {
  lines.done.push(lines.open ?? '');
  lines.open = null;
}

function endBlock(lines: Lines): void {
  if (lines.open !== null) endLine(lines);
}

function preserves(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element).whiteSpace ?? '';
  return style.startsWith('pre') || style === 'break-spaces';
}
