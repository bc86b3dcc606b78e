/** What mounting an editor on the bench gives. */
export interface Mounted {
  /** The text in the editor's own model, one `\n` per line, not read from the DOM. */
  model(): string;
}

/** What stands in the editor when the test begins: plain lines, and the same (or something richer) as HTML. */
export interface Start {
  lines: readonly string[];
  html: string;
}

export type Mount = (place: HTMLElement, start: Start) => Promise<Mounted>;

/** The lines as paragraphs of HTML; the text is the tests' own and is escaped. */
export function paragraphs(lines: readonly string[]): string {
  return lines.map((line) => `<p>${escapeText(line)}</p>`).join('');
}

function escapeText(line: string): string {
  return line.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

/** A new element in `place`. */
export function add(place: HTMLElement, tag: string, attributes: Record<string, string> = {}): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  place.append(element);
  return element;
}

/** Puts the nodes of `html` into `field`. */
export function fillHtml(field: HTMLElement, html: string): void {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  field.replaceChildren(...parsed.body.childNodes);
}

/** The text of an editor's saved HTML: one line per paragraph or break; the filler of an empty paragraph is nothing. */
export function fromHtml(html: string): string {
  const parsed = new DOMParser().parseFromString(html.replace(/\s*\n\s*/g, ''), 'text/html');
  for (const filler of parsed.querySelectorAll('br:last-child')) if (!filler.nextSibling) filler.remove();
  for (const br of parsed.querySelectorAll('br')) br.replaceWith('\n');
  const texts = [...parsed.body.children].map((block) => (block.textContent ?? '').replace(/\u00A0/g, ' '));
  return texts.map((text) => (text === ' ' ? '' : text)).join('\n');
}
