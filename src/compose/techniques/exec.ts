/**
 * Inserting with the browser's own editing commands: the text goes in as if typed, with the browser's undo.
 * Editors that keep a model of their own and don't watch their DOM ignore or corrupt it: they get a paste instead.
 */
import { isControl } from '../field.ts';

/** The whole text in one command; in rich fields that command drops outer line breaks, so they go in by themselves. */
export function insertNative(field: HTMLElement, text: string): boolean {
  if (!isControl(field) && /^\n|\n$/.test(text)) return insertParagraphs(field, text);
  return field.ownerDocument.execCommand('insertText', false, text);
}

/** Line by line with a paragraph between lines. No key is pressed: chat editors that send on Enter see nothing. */
export function insertParagraphs(field: HTMLElement, text: string): boolean {
  return insertLines(field, text, 'insertParagraph');
}

/** Line by line with line breaks, for `contenteditable="plaintext-only"`, where one command doubles the breaks. */
export function insertBreaks(field: HTMLElement, text: string): boolean {
  return insertLines(field, text, 'insertLineBreak');
}

function insertLines(field: HTMLElement, text: string, separator: 'insertParagraph' | 'insertLineBreak'): boolean {
  const document = field.ownerDocument;
  return text.split('\n').every((line, i) => {
    const broken = i === 0 || document.execCommand(separator);
    return broken && (line === '' || document.execCommand('insertText', false, line));
  });
}
