/**
 * The caret of a field: where it is, and moving it. Works in frames and in open shadow roots.
 * It reads the browser's selection; an editor that keeps a caret of its own elsewhere is not seen.
 */

interface RootWithSelection {
  getSelection?(): Selection | null;
}

/** The selection of the tree that `field` is in. Chromium keeps one per shadow root, Firefox one per document. */
export function selectionOf(field: HTMLElement): Selection | null {
  const root = field.getRootNode() as Node & RootWithSelection;
  return root.getSelection?.() ?? field.ownerDocument.getSelection();
}

/** The caret or selected range when the whole of it is inside `field`; null when the field has no caret. */
export function rangeIn(field: HTMLElement): Range | null {
  const selection = selectionOf(field);
  if (!selection || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  return field.contains(range.startContainer) && field.contains(range.endContainer) ? range.cloneRange() : null;
}

/** Puts the caret (or a selection) at `range`. */
export function select(field: HTMLElement, range: Range): void {
  selectionOf(field)?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
}

/** True when typing now would go into `field` (the panel may have the window's focus; the page keeps its own). */
export function isActive(field: HTMLElement): boolean {
  const active = activeOf(field);
  if (active !== field && !(active && field.contains(active))) return false;
  // A frame's body is its active element from the start: only the frame around it tells.
  const frame = field.ownerDocument.defaultView?.frameElement;
  return !frame || activeOf(frame) === frame;
}

function activeOf(element: Element): Element | null {
  return (element.getRootNode() as Document | ShadowRoot).activeElement;
}

/** The element at the caret: where a real paste or key press would be sent. `field` itself when there is none. */
export function caretElement(field: HTMLElement): Element {
  const node = rangeIn(field)?.startContainer;
  if (!node) return field;
  return node.nodeType === node.ELEMENT_NODE ? (node as Element) : (node.parentElement ?? field);
}
