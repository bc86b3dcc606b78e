/** The palette's first step: a search over a list of replies (a combobox with a list box), worked by keys alone. */
import { searchTypes } from '../../src/advice/search-types.ts';
import type { PaletteAsk } from '../../src/protocol/palette-calls.ts';
import { element } from './element.ts';

export type Entry = PaletteAsk['entries'][number];

/** A list longer than this is searched, not read. */
const MOST_SHOWN = 50;

interface Choosing {
  /** What to put into the dialog; the first one takes the focus. */
  parts: [HTMLInputElement, ...HTMLElement[]];
  /** Hears a key; true when it was one of the list's. */
  key(event: KeyboardEvent): boolean;
  /** The search has changed. */
  changed(): void;
}

export function choosing({ entries, says, lang }: PaletteAsk, choose: (entry: Entry) => void): Choosing {
  const aria = { role: 'combobox', 'aria-expanded': 'true', 'aria-controls': 'list', 'aria-autocomplete': 'list' };
  const search = element('input', {
    ...aria,
    'aria-label': says.search,
    placeholder: says.search,
    autocomplete: 'off',
  });
  const list = element('ul', { id: 'list', role: 'listbox', 'aria-label': says.title });
  const none = element('p', { role: 'status' });
  const keys = element('p', { class: 'foot' }, says.keys);
  let found: Entry[] = [];
  let at = 0;

  const mark = () => {
    for (const [i, row] of [...list.children].entries()) row.setAttribute('aria-selected', String(i === at));
    list.children[at]?.scrollIntoView({ block: 'nearest' });
    if (found.length > 0) search.setAttribute('aria-activedescendant', `entry-${at}`);
    else search.removeAttribute('aria-activedescendant');
  };
  const changed = () => {
    found = searchTypes(entries, search.value).slice(0, MOST_SHOWN);
    at = 0;
    list.replaceChildren(...found.map((entry, i) => row(entry, i, lang, () => choose(entry))));
    none.textContent = found.length === 0 ? says.none : '';
    none.hidden = found.length > 0;
    mark();
  };
  const key = (event: KeyboardEvent): boolean => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && found.length > 0) at = (at + step + found.length) % found.length;
    const digit = search.value === '' && /^[1-9]$/.test(event.key) ? found[Number(event.key) - 1] : undefined;
    const entry = event.key === 'Enter' ? found[at] : digit;
    if (entry) choose(entry);
    else if (step) mark();
    return Boolean(entry || step);
  };
  changed();
  return { parts: [search, list, none, keys], key, changed };
}

function row({ name, meaning }: Entry, i: number, lang: string, choose: () => void): HTMLLIElement {
  const made = element(
    'li',
    { id: `entry-${i}`, role: 'option' },
    element('span', { class: 'number', 'aria-hidden': 'true' }, i < 9 ? String(i + 1) : ''),
    element('span', { class: 'name', dir: 'auto' }, name),
    element('span', { class: 'text', dir: 'auto', lang }, meaning.replace(/\s+/g, ' ')),
  );
  // A page can make up clicks, though it cannot see what it would click on.
  made.addEventListener('click', ({ isTrusted }) => isTrusted && choose());
  return made;
}
