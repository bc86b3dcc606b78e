/** Where the agent was writing before the palette opened, and the way back: the focus and the caret. */
import { isControl } from '../../src/compose/field.ts';
import { rangeIn, select } from '../../src/compose/selection.ts';

/** The element that really has the focus: inside frames of the same origin and open shadow roots. */
function focused(document: Document): HTMLElement | null {
  let element: Element | null = document.activeElement;
  for (let inner = element; inner; inner = within(inner)) element = inner;
  return element as HTMLElement | null;
}

const within = (element: Element): Element | null => {
  const frame = element.localName === 'iframe' ? (element as HTMLIFrameElement).contentDocument : null;
  return frame?.activeElement ?? element.shadowRoot?.activeElement ?? null;
};

/** Notes the place now; the answer brings the focus and the caret back there. */
export function rememberPlace(document: Document): () => void {
  const field = focused(document);
  const range = field?.isContentEditable ? rangeIn(field) : null;
  const caret = field && isControl(field) ? ([field.selectionStart, field.selectionEnd] as const) : undefined;
  return () => {
    if (!field?.isConnected) return;
    field.ownerDocument.defaultView?.focus();
    field.focus({ preventScroll: true });
    if (isControl(field) && caret && caret[0] !== null) field.setSelectionRange(...caret);
    if (range?.startContainer.isConnected) select(field, range);
  };
}
