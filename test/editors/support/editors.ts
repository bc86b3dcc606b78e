/** The editors that share the behaviour suite: how to find each one's editable element, and what it can hold. */
export interface BenchEditor {
  name: string;
  /** Selectors from the page down to the editable element, through frames and shadow roots. */
  path: readonly string[];
  /** What `describeField` says. */
  kind: string;
  /** False for a field of one line. */
  multiline: boolean;
}

const editor = (name: string, kind: string, ...path: string[]): BenchEditor => ({ name, kind, path, multiline: true });

export const EDITORS: readonly BenchEditor[] = [
  editor('textarea', 'control', '#field'),
  { name: 'input', kind: 'control', path: ['#field'], multiline: false },
  editor('contenteditable', 'generic', '#field'),
  editor('plaintext-only', 'plaintext-only', '#field'),
  editor('iframe', 'generic', '#frame', 'body'),
  editor('shadow-contenteditable', 'generic', '#host', '#field'),
  editor('shadow-textarea', 'control', '#host', '#field'),
  editor('ckeditor4', 'ckeditor4', 'iframe.cke_wysiwyg_frame', 'body'),
  editor('ckeditor5', 'ckeditor5', '.ck-editor__editable'),
  editor('tiptap', 'prosemirror', '.ProseMirror'),
  editor('quill', 'quill', '.ql-editor'),
  editor('lexical', 'lexical', '[data-lexical-editor]'),
];
