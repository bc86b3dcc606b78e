/** Stand-ins until the editors' packages are installed; drop a line as soon as the package brings its own types. */
declare module '@lexical/history';
declare module '@lexical/rich-text';
declare module '@tiptap/core';
declare module '@tiptap/starter-kit';
declare module 'ckeditor5';
declare module 'lexical';
declare module 'quill';
