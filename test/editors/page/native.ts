/** Fields that are the browser's own: text controls, editable elements, a frame, a shadow root, and ones that resist. */
import { add, type Mount, type Mounted } from './mount.ts';

const control =
  (tag: 'textarea' | 'input', attributes: Record<string, string> = {}): Mount =>
  async (place, lines) => {
    const field = add(place, tag, { id: 'field', ...attributes }) as HTMLTextAreaElement;
    field.defaultValue = lines.join('\n');
    return { model: () => field.value };
  };

function fill(field: HTMLElement, lines: readonly string[]): Mounted {
  const document = field.ownerDocument;
  for (const line of lines) {
    const paragraph = document.createElement('p');
    paragraph.append(line === '' ? document.createElement('br') : line);
    field.append(paragraph);
  }
  return { model: () => rendered(field) };
}

/** What the browser shows, with one break per paragraph (innerText gives two around paragraphs). */
function rendered(field: HTMLElement): string {
  return [...field.children].map((child) => (child as HTMLElement).innerText.replace(/\n$/, '')).join('\n');
}

const editable: Mount = async (place, lines) =>
  fill(add(place, 'div', { id: 'field', contenteditable: 'true' }), lines);

const plainOnly: Mount = async (place, lines) => {
  const field = add(place, 'div', { id: 'field', contenteditable: 'plaintext-only', style: 'white-space: pre-wrap' });
  field.append(lines.join('\n'));
  return { model: () => field.innerText };
};

const framed: Mount = async (place, lines) => {
  const frame = add(place, 'iframe', { id: 'frame', src: './frame.html' }) as HTMLIFrameElement;
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const body = frame.contentDocument?.body;
  if (!body) throw new Error('no frame');
  body.replaceChildren();
  return fill(body, lines);
};

const shadow =
  (tag: 'div' | 'textarea'): Mount =>
  async (place, lines) => {
    const root = add(place, 'div', { id: 'host' }).attachShadow({ mode: 'open' });
    const holder = document.createElement('div');
    root.append(holder);
    return tag === 'div' ? editable(holder, lines) : control('textarea')(holder, lines);
  };

/** An editor that accepts nothing: typing is prevented and whatever else appears is put back. */
const rejecting: Mount = async (place, lines) => {
  const field = add(place, 'div', { id: 'field', contenteditable: 'true' });
  const mounted = fill(field, lines);
  for (const name of ['beforeinput', 'paste']) field.addEventListener(name, (event) => event.preventDefault());
  const good = [...field.childNodes].map((node) => node.cloneNode(true));
  field.addEventListener('input', () => field.replaceChildren(...good.map((node) => node.cloneNode(true))));
  return mounted;
};

/** An editor that takes text and puts its own content back one frame later, as a controlled component does. */
const reverting: Mount = async (place, lines) => {
  const field = add(place, 'div', { id: 'field', contenteditable: 'true' });
  const mounted = fill(field, lines);
  const good = [...field.childNodes].map((node) => node.cloneNode(true));
  field.addEventListener('input', () =>
    requestAnimationFrame(() => field.replaceChildren(...good.map((node) => node.cloneNode(true)))),
  );
  return mounted;
};

export const NATIVE: Record<string, Mount> = {
  textarea: control('textarea', { rows: '8', cols: '60' }),
  input: control('input'),
  contenteditable: editable,
  'plaintext-only': plainOnly,
  iframe: framed,
  'shadow-contenteditable': shadow('div'),
  'shadow-textarea': shadow('textarea'),
  rejecting,
  reverting,
  'readonly-textarea': control('textarea', { readonly: '' }),
  'disabled-textarea': control('textarea', { disabled: '' }),
  'short-textarea': control('textarea', { maxlength: '20' }),
};
