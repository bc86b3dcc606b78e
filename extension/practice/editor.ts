/** One place to write: a textarea, or an editable area while rich text is on. Keeps its words when it changes form. */
import { editableText } from './editable-text.ts';
import { element } from './element.ts';

export interface Editor {
  /** Holds whichever form is in use. */
  readonly root: HTMLElement;
  text(): string;
  clear(): void;
  setRich(rich: boolean): void;
  focus(): void;
}

/** @param onInput called after each change made by hand or by a program that reports it */
export function createEditor(label: string, hint: string, onInput: () => void): Editor {
  const plain = element('textarea', { rows: 4, 'aria-label': label, placeholder: hint, input: onInput });
  const rich = element('div', {
    ...{ 'data-editor': true, contenteditable: 'true', role: 'textbox', 'aria-multiline': 'true', class: 'rich' },
    ...{ 'aria-label': label, 'data-placeholder': hint, input: onInput },
  });
  const root = element('div', { class: 'editor' }, plain);
  const current = () => (rich.parentElement === root ? rich : plain);
  const text = () => (current() === rich ? editableText(rich) : plain.value);
  return {
    root,
    text,
    clear() {
      plain.value = '';
      rich.replaceChildren();
    },
    setRich(on) {
      const written = text();
      if (on) rich.replaceChildren(...paragraphsOf(written));
      else plain.value = written;
      root.replaceChildren(on ? rich : plain);
    },
    focus: () => current().focus(),
  };
}

function paragraphsOf(text: string): HTMLElement[] {
  if (!text) return [];
  return text.split('\n').map((line) => element('div', {}, line || element('br')));
}
