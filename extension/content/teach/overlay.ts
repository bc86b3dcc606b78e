/** What is drawn on the page while the agent points: a bar with the step, an outline under the pointer, boxes of what was read. */

const STYLE = `
  :host { all: initial; }
  .bar { position: fixed; inset-block-end: 16px; inset-inline: 0; margin: 0 auto; inline-size: fit-content; max-inline-size: min(640px, 92vw);
    display: flex; flex-wrap: wrap; gap: 8px; align-items: center; padding: 12px 16px; border-radius: 12px; z-index: 2147483647;
    font: 15px/1.4 system-ui, sans-serif; background: #22201c; color: #f5f3ef; box-shadow: 0 8px 28px -6px rgb(0 0 0 / .5); }
  .bar.above { inset-block: 16px auto; }
  p { margin: 0; flex: 1 1 260px; }
  button { font: inherit; min-block-size: 32px; padding: 4px 12px; border-radius: 8px; border: 1px solid #8b857a; background: none; color: inherit; cursor: pointer; }
  button.main { background: #f5f3ef; color: #22201c; border-color: #f5f3ef; }
  button:focus-visible { outline: 2px solid #ffe08a; outline-offset: 2px; }
  .box { position: absolute; pointer-events: none; border: 2px solid #d97706; border-radius: 6px; z-index: 2147483646; box-sizing: border-box; }
  .box.agent { border-color: #2563eb; border-style: dashed; }
  .box span { position: absolute; inset-block-start: -2px; inset-inline-end: 4px; padding: 1px 6px; font: 12px/1.3 system-ui, sans-serif; background: #22201c; color: #f5f3ef; border-radius: 0 0 6px 6px; }
  @media (forced-colors: active) { .bar, .box { border: 1px solid CanvasText; } }`;

export interface Choice {
  label: string;
  main?: boolean;
  act: () => void;
}

export interface Overlay {
  host: HTMLElement;
  /** Says a step and offers choices. `focus`: the first gets the focus. `above`: at the top, clear of reply boxes. */
  say(text: string, choices: readonly Choice[], how?: { focus?: boolean; above?: boolean }): void;
  /** Outlines one element, or none. */
  point(element: Element | null): void;
  /** Boxes around what was read, each with its role's name. */
  show(read: readonly { element: Element; role: 'customer' | 'agent'; name: string }[]): void;
  remove(): void;
}

/** Puts the overlay on the page, in a closed shadow root beside the body: the page's own nodes stay as they are. */
export function makeOverlay(document: Document): Overlay {
  const host = document.createElement('rapport-teach');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets = [sheet];
  const bar = document.createElement('div');
  bar.className = 'bar';
  bar.setAttribute('role', 'dialog');
  const line = document.createElement('p');
  line.setAttribute('role', 'status');
  line.dir = 'auto';
  const boxes = document.createElement('div');
  const outline = boxAround(document);
  outline.hidden = true;
  root.append(boxes, outline, bar);
  document.documentElement.append(host);
  return {
    host,
    say(text, choices, { focus = false, above = false } = {}) {
      bar.className = above ? 'bar above' : 'bar';
      line.textContent = text;
      const buttons = choices.map((choice) => button(document, choice));
      bar.replaceChildren(line, ...buttons);
      if (focus) buttons[0]?.focus();
    },
    point(element) {
      outline.hidden = element === null;
      if (element) place(outline, element);
    },
    show(read) {
      boxes.replaceChildren(...read.map(({ element, role, name }) => labelled(document, element, role, name)));
    },
    remove: () => host.remove(),
  };
}

function button(document: Document, { label, main, act }: Choice): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  made.className = main ? 'main' : '';
  made.addEventListener('click', act);
  return made;
}

function boxAround(document: Document): HTMLElement {
  const box = document.createElement('div');
  box.className = 'box';
  return box;
}

function labelled(document: Document, element: Element, role: string, name: string): HTMLElement {
  const box = boxAround(document);
  box.classList.add(role);
  const label = document.createElement('span');
  label.textContent = name;
  box.append(label);
  place(box, element);
  return box;
}

function place(box: HTMLElement, element: Element): void {
  const { left, top, width, height } = element.getBoundingClientRect();
  box.style.left = `${left + scrollX}px`;
  box.style.top = `${top + scrollY}px`;
  box.style.width = `${width}px`;
  box.style.height = `${height}px`;
}
