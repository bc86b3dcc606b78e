/**
 * One line on the page, when a key was pressed and no panel is open to answer. In a closed shadow root, gone after six
 * seconds. While it offers to take an insert back, a real Esc does that; a page's made-up key press does nothing.
 */

const SHOWN = 6000;
const STYLE = `
  :host { all: initial; }
  p { position: fixed; inset-block-end: 24px; inset-inline: 0; margin: 0 auto; inline-size: fit-content; max-inline-size: min(480px, 90vw);
    padding: 10px 16px; border-radius: 10px; font: 14px/1.42 system-ui, sans-serif; background: #22201c; color: #f5f3ef;
    box-shadow: 0 8px 24px -6px rgb(0 0 0 / .45); z-index: 2147483647; }
  @media (forced-colors: active) { p { border: 1px solid CanvasText; } }`;

interface Undo {
  /** Documents in which the key may be pressed. */
  places: Document[];
  can: () => boolean;
  run: () => Promise<void>;
}

let hide: (() => void) | undefined;

/** Shows `text`, in place of an earlier line. A status for screen readers; takes no focus and no clicks of the page. */
export function toast(document: Document, text: string, signal: AbortSignal, undo?: Undo): void {
  hide?.();
  const host = document.createElement('rapport-toast');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets = [sheet];
  const line = document.createElement('p');
  line.setAttribute('role', 'status');
  line.dir = 'auto';
  line.textContent = text;
  root.append(line);
  document.documentElement.append(host);
  const shown = new AbortController();
  hide = () => {
    host.remove();
    shown.abort();
  };
  setTimeout(hide, SHOWN);
  signal.addEventListener('abort', hide, { once: true });
  if (undo) onEscape(undo, shown.signal, hide);
}

/** The page does not hear of an Esc that took something back: it would close the ticket with it. */
function onEscape({ places, can, run }: Undo, signal: AbortSignal, done: () => void): void {
  const pressed = (event: KeyboardEvent) => {
    const plain = !(event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || event.isComposing);
    if (event.key !== 'Escape' || !event.isTrusted || !plain || !can()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    done();
    void run();
  };
  for (const place of new Set(places))
    place.defaultView?.addEventListener('keydown', pressed, { capture: true, signal });
}
