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
