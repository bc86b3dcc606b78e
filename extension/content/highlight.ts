/** Lights up the customer's words in the ticket with the CSS Custom Highlight API: the page's nodes stay as they are. */
import type { Reading } from '../../src/adapters/adapter.ts';
import { locateWords, occurrenceBefore } from '../../src/adapters/locate.ts';

const NAME = 'rapport-evidence';
/** The marker of the panel, in both themes; the page's own colour scheme decides. */
const RULE = `::highlight(${NAME}) { background-color: #ffe08a; color: #22201c; }`;
const styled = new WeakSet<Document>();

interface Place {
  reading: Reading;
  place: { message: number; start: number; end: number };
}

/** Lights the words up and scrolls to them; null puts the light out. Words no longer on the page light nothing. */
export function lightUp(document: Document, lit: Place | null): void {
  CSS.highlights.delete(NAME);
  const range = lit && rangeOf(lit);
  if (!range) return;
  if (!styled.has(document)) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(RULE);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    styled.add(document);
  }
  CSS.highlights.set(NAME, new Highlight(range));
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
}

function rangeOf({ reading, place }: Place): Range | null {
  const text = reading.thread.messages[place.message]?.text;
  const element = reading.sources[place.message]?.element;
  if (text === undefined || !element) return null;
  const words = text.slice(place.start, place.end);
  return locateWords(element, words, occurrenceBefore(text, words, place.start));
}
