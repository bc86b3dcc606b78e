/**
 * Quoted history in a rich editor: where a reply belongs when the agent has not chosen a place outside it.
 * Recognises quotes and signatures by their elements; quoted text without any mark of its own is not seen. It never
 * changes the document, it only finds a caret.
 */
import type { PlainSpot } from './quotes-plain.ts';
import { FURNITURE } from './read-field.ts';

const QUOTES =
  'blockquote, [type="cite"], .gmail_quote, .yahoo_quoted, .moz-cite-prefix, .protonmail_quote, #divRplyFwdMsg, ' +
  '.freshdesk_quote, .zd-quote, .quoted-text, .email-quoted';
const SIGNATURES = '.gmail_signature, .moz-signature, .signature, [data-signature]';
const BLOCK = 'p, div, li, pre, td, th, h1, h2, h3, h4, h5, h6, section, article';
const INTRODUCES = /[:：]\s*$/;

/** The page's own NodeFilter may belong to another frame, so its numbers are written out. */
const SHOW_ELEMENT = 1;
const SHOW_TEXT = 4;
const ACCEPT = 1;
const REJECT = 2;

/** A caret, and the line breaks that keep an insert there apart from what stands around it. */
export interface RichSpot extends Omit<PlainSpot, 'at'> {
  node: Node;
  offset: number;
}

/** True when `node` stands inside quoted history of `field`. */
export function isInQuote(field: HTMLElement, node: Node): boolean {
  const element = node.nodeType === node.ELEMENT_NODE ? (node as Element) : node.parentElement;
  const quote = element?.closest(QUOTES);
  return quote !== null && quote !== undefined && quote !== field && field.contains(quote);
}

/** The same choice as `openSpot` makes in plain text, for an editor's DOM. */
export function openRichSpot(field: HTMLElement): RichSpot {
  const foreign = field.querySelector(`:is(${QUOTES}, ${SIGNATURES})`);
  if (!foreign) return unquotedSpot(field);
  const before = leavesBefore(field, foreign);
  const own = before.slice(0, foreign.matches(SIGNATURES) ? undefined : introStart(field, before));
  const lastOwn = own.findLast(isText);
  if (lastOwn) return { node: lastOwn, offset: lengthOf(lastOwn), lead: '\n\n', trail: '' };
  const empty = own.find((leaf) => isEmptyLine(field, leaf));
  if (empty) return at(empty, '');
  const first = before[0] ?? leafAfter(field, foreign);
  return first ? at(first, isText(first) ? '\n\n' : '') : beside(foreign);
}

function unquotedSpot(field: HTMLElement): RichSpot {
  const leaves = leavesBefore(field, null);
  const first = leaves[0];
  if (first && isEmptyLine(field, first)) return at(first, '');
  const last = leaves.findLast(isText);
  if (last) return { node: last, offset: lengthOf(last), lead: '', trail: '' };
  return first ? at(first, '') : { node: field, offset: 0, lead: '', trail: '' };
}

/** Before a leaf: inside a text, or beside a break in its parent. */
function at(leaf: Node, trail: string): RichSpot {
  return isText(leaf) ? { node: leaf, offset: 0, lead: '', trail } : { ...beside(leaf), trail };
}

function beside(node: Node): RichSpot {
  const parent = node.parentNode ?? node;
  return { node: parent, offset: [...parent.childNodes].indexOf(node as ChildNode), lead: '', trail: '' };
}

/** Texts and breaks of `field` in order, up to `stop` (all of them for null); blank texts are left out. */
function leavesBefore(field: HTMLElement, stop: Node | null): Node[] {
  const leaves: Node[] = [];
  const walker = walk(field);
  for (let node = walker.nextNode(); node && node !== stop; node = walker.nextNode())
    if (isLeaf(node)) leaves.push(node);
  return leaves;
}

function walk(field: HTMLElement): TreeWalker {
  const skip = (node: Node) => (node.nodeType === 1 && (node as Element).matches(FURNITURE) ? REJECT : ACCEPT);
  return field.ownerDocument.createTreeWalker(field, SHOW_ELEMENT | SHOW_TEXT, skip);
}

function leafAfter(field: HTMLElement, foreign: Element): Node | undefined {
  const walker = walk(field);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const follows = foreign.compareDocumentPosition(node) & 4 && !foreign.contains(node);
    if (follows && isLeaf(node) && !isInQuote(field, node)) return node;
  }
  return undefined;
}

/** Index in `leaves` where the line that introduces the quote begins ("On Monday X wrote:"), or their number. */
function introStart(field: HTMLElement, leaves: readonly Node[]): number {
  const last = leaves.findLastIndex(isText);
  if (last === -1 || !INTRODUCES.test(leaves[last]?.nodeValue ?? '')) return leaves.length;
  const line = blockOf(field, leaves[last]);
  let start = last;
  while (start > 0 && isText(leaves[start - 1]) && blockOf(field, leaves[start - 1]) === line) start--;
  return start;
}

function blockOf(field: HTMLElement, node: Node | undefined): Element {
  return node?.parentElement?.closest(BLOCK) ?? field;
}

/** A break that has a line of its own: first in its block, or right after another break. */
function isEmptyLine(field: HTMLElement, leaf: Node): boolean {
  if (isText(leaf)) return false;
  const block = blockOf(field, leaf);
  const before = leavesBefore(field, leaf).findLast((other) => block.contains(other));
  return before === undefined || !isText(before);
}

function isLeaf(node: Node): boolean {
  return isText(node) || (node.nodeType === node.ELEMENT_NODE && (node as Element).localName === 'br');
}

function isText(node: Node | undefined): node is Text {
  return node?.nodeType === 3 && (node.nodeValue ?? '').trim() !== '';
}

function lengthOf(text: Text): number {
  return text.data.length;
}
