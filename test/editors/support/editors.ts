/** The editors that share the behaviour suite: how to find each one's editable element, and what it can hold. */
export interface BenchEditor {
  name: string;
  /** Selectors from the page down to the editable element, through frames and shadow roots. */
  path: readonly string[];
  /** What `describeField` says. */
  kind: string;
  /** False for a field of one line. */
  multiline: boolean;
  /** False when the editor joins typing and the insert to one undo step whatever the time between them. */
  ownStep: boolean;
}

const editor = (name: string, kind: string, ...path: string[]): BenchEditor => ({
  name,
  kind,
  path,
  multiline: true,
  ownStep: true,
});

export const EDITORS: readonly BenchEditor[] = [
  editor('textarea', 'control', '#field'),
  { name: 'input', kind: 'control', path: ['#field'], multiline: false, ownStep: true },
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
  editor('codemirror', 'codemirror', '.cm-content'),
  editor('tinymce', 'tinymce', 'iframe.tox-edit-area__iframe', 'body'),
  editor('tinymce-inline', 'tinymce', '.mce-content-body'),
  editor('trix', 'trix', 'trix-editor'),
  { ...editor('slate', 'slate', '[data-slate-editor]'), ownStep: false },
  { ...editor('summernote', 'summernote', '.note-editable'), ownStep: false },
];
