/** The palette's second step, for a reply with gaps: one field a gap; Enter goes to the next one and inserts after the last. */
import type { PaletteAsk } from '../../src/protocol/palette-calls.ts';
import type { Entry } from './choosing.ts';
import { element } from './element.ts';

interface Filling {
  parts: [HTMLElement, ...HTMLElement[]];
  first: HTMLInputElement | undefined;
  key(event: KeyboardEvent, focused: Element | null): boolean;
}

export function filling(
  { name, gaps }: Entry,
  { says }: PaletteAsk,
  insert: (filled: Record<string, string>) => void,
): Filling {
  const fields = gaps.map(({ label }) =>
    element('input', { autocomplete: 'off', 'aria-label': label, maxlength: '5000' }),
  );
  const done = () => {
    const words = gaps.map(({ key }, i) => [key, fields[i]?.value.trim() ?? ''] as const);
    insert(Object.fromEntries(words.filter(([, typed]) => typed !== '')));
  };
  const button = element('button', { type: 'button' }, says.insert);
  button.addEventListener('click', ({ isTrusted }) => isTrusted && done());
  const labels = gaps.map(({ label }, i) => element('label', {}, label, fields[i] ?? ''));
  const key = (event: KeyboardEvent, focused: Element | null): boolean => {
    if (event.key !== 'Enter') return false;
    const next = fields[fields.indexOf(focused as HTMLInputElement) + 1];
    if (next && focused !== button) next.focus();
    else done();
    return true;
  };
  const form = element('form', {}, ...labels);
  return {
    parts: [element('h2', { dir: 'auto' }, name), element('p', {}, says.gaps), form, button],
    first: fields[0],
    key,
  };
}
