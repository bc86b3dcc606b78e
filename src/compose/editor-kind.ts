/**
 * Tells which family of editor a field belongs to, from marks that the editors put on their own elements.
 * It sees only the DOM (a content script has no access to the page's objects), so an editor that hides its marks is
 * `generic`.
 */

export type EditorKind =
  | 'control'
  | 'plaintext-only'
  | 'ckeditor4'
  | 'ckeditor5'
  | 'prosemirror'
  | 'quill'
  | 'lexical'
  | 'slate'
  | 'draft'
  | 'trix'
  | 'codemirror'
  | 'tinymce'
  | 'froala'
  | 'summernote'
  | 'redactor'
  | 'generic';

const MARKS: readonly (readonly [EditorKind, string])[] = [
  ['control', 'textarea, input'],
  ['ckeditor4', '.cke_editable'],
  ['ckeditor5', '.ck-editor__editable, .ck-content[contenteditable]'],
  ['prosemirror', '.ProseMirror'],
  ['quill', '.ql-editor'],
  ['lexical', '[data-lexical-editor]'],
  ['slate', '[data-slate-editor]'],
  ['draft', '.public-DraftEditor-content'],
  ['trix', 'trix-editor'],
  ['codemirror', '.cm-content'],
  ['tinymce', '.mce-content-body'],
  ['froala', '.fr-element'],
  ['summernote', '.note-editable'],
  ['redactor', '.redactor-in, .redactor-editor, .redactor_editor, .redactor-styles'],
  ['plaintext-only', '[contenteditable="plaintext-only"]'],
];

/** The family of the editor that `field` is the editable element of; `generic` when nothing is recognised. */
export function describeField(field: HTMLElement): EditorKind {
  return MARKS.find(([, selector]) => field.matches(selector))?.[0] ?? 'generic';
}
