/** Packages of editors that bring no types of their own. */
declare module 'jquery';
declare module 'summernote/dist/summernote-lite.js';
declare module 'tinymce/icons/default';
declare module 'tinymce/models/dom';
declare module 'tinymce/skins/content/default/content.js';
declare module 'tinymce/skins/ui/oxide/skin.js';
declare module 'tinymce/themes/silver';
declare module 'trix';
