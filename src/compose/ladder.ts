/**
 * Which techniques to try on which editor, best first. The order comes from trying each technique on the real editors:
 * the first rung is the one that keeps lines, caret and one-step undo; the later ones are for versions that differ.
 */
import type { Inserted } from './contract.ts';
import type { EditorKind } from './editor-kind.ts';
import { insertBreaks, insertNative, insertParagraphs } from './techniques/exec.ts';
import { insertBetweenSteps, pasteAtFreshCaret } from './techniques/own-undo.ts';
import { pasteBreaks, pastePlain, pasteSlice } from './techniques/paste.ts';

export interface Rung {
  technique: Inserted['technique'];
  /** Makes the attempt; true when the editor said at once that it took it (its change may come a moment later). */
  insert(field: HTMLElement, text: string): boolean;
}

const NATIVE: Rung = { technique: 'native', insert: insertNative };
const PARAGRAPHS: Rung = { technique: 'per-line', insert: insertParagraphs };
const BREAKS: Rung = { technique: 'per-line', insert: insertBreaks };
const PASTE_BREAKS: Rung = { technique: 'paste-html', insert: pasteBreaks };
const PASTE_SLICE: Rung = { technique: 'paste-html', insert: pasteSlice };
const PASTE_PLAIN: Rung = { technique: 'paste-plain', insert: pastePlain };

const LADDERS: Readonly<Record<EditorKind, readonly Rung[]>> = {
  control: [NATIVE],
  'plaintext-only': [BREAKS, NATIVE],
  // Its undo keeps snapshots of its own; only what goes through its paste handling becomes one step.
  ckeditor4: [PASTE_BREAKS, NATIVE],
  ckeditor5: [PASTE_BREAKS, PASTE_PLAIN],
  prosemirror: [PASTE_SLICE, PARAGRAPHS],
  quill: [PASTE_PLAIN, PARAGRAPHS],
  // These three show natively inserted text without having it in their model: a paste or nothing.
  lexical: [PASTE_PLAIN, PASTE_BREAKS],
  slate: [{ technique: 'paste-plain', insert: pasteAtFreshCaret }],
  draft: [PASTE_PLAIN, PASTE_BREAKS],
  trix: [PASTE_PLAIN],
  codemirror: [PASTE_PLAIN, PARAGRAPHS],
  // Its paste splits paragraphs.
  tinymce: [{ technique: 'per-line', insert: insertBetweenSteps }],
  froala: [PASTE_BREAKS],
  summernote: [NATIVE, PARAGRAPHS],
  redactor: [PASTE_BREAKS, NATIVE, PARAGRAPHS],
  // Unknown editors get their own paste handling first; a plain field ignores it and takes the browser's command.
  generic: [PASTE_BREAKS, NATIVE, PARAGRAPHS],
};

/** The rungs for one family of editors, best first; never empty. */
export function ladderFor(kind: EditorKind): readonly Rung[] {
  return LADDERS[kind];
}
