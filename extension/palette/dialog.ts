/**
 * The palette itself: a dialog in a closed shadow root. The page can neither read what stands in it nor press anything in
 * it; keys pressed in it do not work the page's own shortcuts. It never writes into the page: it tells the worker what was
 * picked, and the reply goes in through the same guards as any other.
 */
import type { PaletteAsk } from '../../src/protocol/palette-calls.ts';
import { askWorker } from '../browser/messaging.ts';
import { choosing, type Entry } from './choosing.ts';
import { element } from './element.ts';
import { filling } from './filling.ts';
import { rememberPlace } from './focus.ts';
import { STYLE } from './style.ts';

/** What hears the keys in the step that is shown. */
interface Step {
  key(event: KeyboardEvent): boolean;
  changed(): void;
}

let close: (() => void) | undefined;

/** Opens the palette, or closes the open one. */
export function togglePalette(document: Document, asked: PaletteAsk): void {
  if (close) {
    close();
    return;
  }
  const goBack = rememberPlace(document);
  const host = document.createElement('rapport-palette');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets = [sheet];
  const dialog = element('dialog', { 'aria-label': asked.says.title, lang: asked.says.lang });
  root.append(dialog);
  document.documentElement.append(host);
  const life = new AbortController();
  close = () => {
    close = undefined;
    life.abort();
    // Closing it first would have the browser put the focus back without the caret.
    host.remove();
    goBack();
  };

  let step: Step;
  const insert = (entry: Entry, filled: Record<string, string>) => {
    close?.();
    void askWorker('page.pick', { ticket: asked.ticket, reply: entry.id, filled });
  };
  const choose = (entry: Entry) => {
    if (entry.gaps.length === 0) return insert(entry, {});
    const { parts, first, key } = filling(entry, asked, (filled) => insert(entry, filled));
    dialog.replaceChildren(...parts);
    step = { key: (event) => key(event, root.activeElement), changed: () => undefined };
    first?.focus();
  };
  const list = choosing(asked, choose);
  step = list;
  dialog.append(...list.parts);
  dialog.showModal();
  list.parts[0].focus();
  hear(document, host, life.signal, () => step);
  dialog.addEventListener('cancel', () => close?.(), { signal: life.signal });
  dialog.addEventListener('click', ({ target, isTrusted }) => isTrusted && target === dialog && close?.(), {
    signal: life.signal,
  });
}

/** Hears keys before the page does and keeps them from it. Made-up ones do nothing. */
function hear(document: Document, host: HTMLElement, signal: AbortSignal, step: () => Step): void {
  const view = document.defaultView;
  const options = { capture: true, signal };
  const keep = (event: Event) => {
    if (event.target !== host) return;
    event.stopImmediatePropagation();
    if (event.type === 'input') step().changed();
    if (event.type !== 'keydown' || !event.isTrusted) return;
    const key = event as KeyboardEvent;
    if (key.isComposing || key.ctrlKey || key.metaKey || key.altKey) return;
    if (key.key === 'Escape') close?.();
    else if (!step().key(key)) return;
    key.preventDefault();
  };
  for (const name of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste', 'copy', 'cut'])
    view?.addEventListener(name, keep, options);
}
