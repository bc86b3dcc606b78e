/** Fields that are the browser's own: text controls, editable elements, a frame, a shadow root, and ones that resist. */
import { add, fillHtml, type Mount, type Mounted } from './mount.ts';

const control =
  (tag: 'textarea' | 'input', attributes: Record<string, string> = {}): Mount =>
  async (place, { lines }) => {
    const field = add(place, tag, { id: 'field', ...attributes }) as HTMLTextAreaElement;
    field.defaultValue = lines.join('\n');
    return { model: () => field.value };
  };

function fill(field: HTMLElement, html: string): Mounted {
  fillHtml(field, html.replace(/<p><\/p>/g, '<p><br></p>'));
  return { model: () => rendered(field) };
}

/** What the browser shows, with one break per paragraph (innerText gives two around paragraphs). */
function rendered(field: HTMLElement): string {
  return [...field.children].map((child) => (child as HTMLElement).innerText.replace(/\n$/, '')).join('\n');
}

const editable =
  (attributes: Record<string, string> = {}): Mount =>
  async (place, { html }) =>
    fill(add(place, 'div', { id: 'field', contenteditable: 'true', ...attributes }), html);

const plainOnly: Mount = async (place, { lines }) => {
  const field = add(place, 'div', { id: 'field', contenteditable: 'plaintext-only', style: 'white-space: pre-wrap' });
  field.append(lines.join('\n'));
  return { model: () => field.innerText };
};

const framed: Mount = async (place, { html }) => {
  const frame = add(place, 'iframe', { id: 'frame', src: './frame.html' }) as HTMLIFrameElement;
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const body = frame.contentDocument?.body;
  if (!body) throw new Error('no frame');
  return fill(body, html);
};

const shadow =
  (inside: Mount): Mount =>
  async (place, start) => {
    const root = add(place, 'div', { id: 'host' }).attachShadow({ mode: 'open' });
    const holder = document.createElement('div');
    root.append(holder);
    return inside(holder, start);
  };

/** An editable element that answers each change with `react`, which may put `good` (a copy of the start) back. */
const guarded =
  (react: (field: HTMLElement, restore: () => void) => void): Mount =>
  async (place, start) => {
    const mounted = await editable()(place, start);
    const field = place.querySelector<HTMLElement>('#field');
    if (!field) throw new Error('no field');
    const good = [...field.childNodes].map((node) => node.cloneNode(true));
    react(field, () => field.replaceChildren(...good.map((node) => node.cloneNode(true))));
    return mounted;
  };

/** Accepts nothing: typing is prevented and whatever else appears is put back at once. */
const rejecting = guarded((field, restore) => {
  for (const name of ['beforeinput', 'paste']) field.addEventListener(name, (event) => event.preventDefault());
  field.addEventListener('input', restore);
});

/** Takes text and puts its own content back one frame later, as a controlled component does. */
const reverting = guarded((field, restore) => {
  field.addEventListener('input', () => requestAnimationFrame(restore));
});

/** Takes text, but only half of it. */
const halving = guarded((field) => {
  field.addEventListener('paste', (event) => {
    event.preventDefault();
    const text = event.clipboardData?.getData('text/plain') ?? '';
    document.execCommand('insertText', false, text.slice(0, text.length / 2));
  });
});

/** Is drawn anew, as another element, at the first change. */
const redrawing = guarded((field) => {
  field.addEventListener('input', () => field.replaceWith(field.cloneNode(true)), { once: true });
});

/** Draws a paste only some frames later. */
const slow = guarded((field) => {
  field.addEventListener('paste', (event) => {
    event.preventDefault();
    const text = event.clipboardData?.getData('text/plain') ?? '';
    setTimeout(() => document.execCommand('insertText', false, text), 150);
  });
});

export const NATIVE: Record<string, Mount> = {
  textarea: control('textarea', { rows: '12', cols: '60' }),
  input: control('input'),
  contenteditable: editable(),
  'plaintext-only': plainOnly,
  iframe: framed,
  'shadow-contenteditable': shadow(editable()),
  'shadow-textarea': shadow(control('textarea')),
  rejecting,
  reverting,
  halving,
  redrawing,
  slow,
  'readonly-textarea': control('textarea', { readonly: '' }),
  'disabled-textarea': control('textarea', { disabled: '' }),
  'short-textarea': control('textarea', { maxlength: '30' }),
  'locked-editor': editable({ contenteditable: 'false', role: 'textbox' }),
  'aria-readonly-editor': editable({ 'aria-readonly': 'true' }),
  checkbox: control('input', { type: 'checkbox' }),
};
