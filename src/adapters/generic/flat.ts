/**
 * A flat copy of a page whose thread stands in open shadow roots or in frames of the same origin: one tree that can be
 * asked like any other. The copy lives in a document that runs nothing and loads nothing; the page stays as it is.
 */

const originals = new WeakMap<Element, Element>();

/** The element of the page that a copied one stands for; the element itself when it is no copy. */
export const originalOf = (element: Element): Element => {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const original = originals.get(at);
    if (original) return original;
  }
  return element;
};

/** Open shadow roots and documents of frames, outermost first. Empty on most pages. */
export function innerRoots(root: ParentNode): (ShadowRoot | Document)[] {
  const found: (ShadowRoot | Document)[] = [];
  for (const element of root.querySelectorAll('*')) {
    const inner = element.shadowRoot ?? (element.tagName === 'IFRAME' ? frameOf(element) : null);
    if (inner) found.push(inner, ...innerRoots(inner));
  }
  return found;
}

/** A frame's document with words in it that nobody is writing. */
function frameOf(frame: Element): Document | null {
  try {
    const inner = (frame as HTMLIFrameElement).contentDocument;
    const body = inner?.body;
    if (!body || inner.designMode === 'on' || body.getAttribute('contenteditable') === 'true') return null;
    return (body.textContent ?? '').trim() ? inner : null;
  } catch {
    // A frame of another origin; some browsers refuse instead of answering null.
    return null;
  }
}

/** The page's body as one flat tree. */
export function flatten(document: Document): HTMLElement {
  const still = document.implementation.createHTMLDocument('');
  still.documentElement.lang = document.documentElement.lang;
  copyChildren(document.body, still.body);
  return still.body;
}

function copyChildren(from: Node, to: Element): void {
  for (let node = from.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) to.append((node as Text).data);
    else if (node.nodeType === 1) copy(node as Element, to);
  }
}

function copy(element: Element, to: Element): void {
  if (/^(?:SCRIPT|STYLE|TEMPLATE|NOSCRIPT|LINK)$/.test(element.tagName)) return;
  const slotted = element.tagName === 'SLOT' ? (element as HTMLSlotElement).assignedNodes() : [];
  if (slotted.length > 0) {
    for (const node of slotted) {
      if (node.nodeType === 3) to.append((node as Text).data);
      else if (node.nodeType === 1) copy(node as Element, to);
    }
    return;
  }
  const inner = element.shadowRoot ?? (element.tagName === 'IFRAME' ? frameOf(element)?.body : undefined);
  const name = element.tagName === 'IFRAME' && inner ? 'div' : element.localName;
  const twin = to.ownerDocument.createElementNS(element.namespaceURI, name);
  for (const { name: attribute, value } of element.attributes) {
    if (attribute !== 'srcdoc' && attribute !== 'src') twin.setAttribute(attribute, value);
  }
  originals.set(twin, element);
  to.append(twin);
  copyChildren(inner ?? element, twin);
}
