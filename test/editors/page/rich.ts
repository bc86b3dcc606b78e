/** The real rich editors, each in its ordinary set-up. */
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { BlockQuote, Bold, ClassicEditor, Essentials, List, Paragraph } from 'ckeditor5';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';
import Quill from 'quill';
import 'quill/dist/quill.core.css';
import 'ckeditor5/ckeditor5.css';
import { add, fromHtml, type Mount } from './mount.ts';

const tiptap: Mount = async (place, { html }) => {
  const editor = new Editor({ element: add(place, 'div'), extensions: [StarterKit], content: html });
  return { model: () => editor.getText({ blockSeparator: '\n' }) };
};

const quill: Mount = async (place, { html }) => {
  const editor = new Quill(add(place, 'div'));
  editor.setContents(editor.clipboard.convert({ html }), 'silent');
  editor.history.clear();
  return { model: () => editor.getText().replace(/\n$/, '') };
};

const ckeditor5: Mount = async (place, { html }) => {
  const plugins = [Essentials, Paragraph, Bold, List, BlockQuote];
  const editor = await ClassicEditor.create(add(place, 'div'), {
    licenseKey: 'GPL',
    plugins,
    initialData: html,
  });
  return { model: () => fromHtml(editor.getData()) };
};

const ckeditor4: Mount = async (place, { html }) => {
  await new Promise((resolve) => {
    const script = add(place, 'script', { src: '/ckeditor4/ckeditor.js' });
    script.addEventListener('load', resolve, { once: true });
  });
  const editor = window.CKEDITOR.replace(add(place, 'textarea'), { versionCheck: false });
  await new Promise((resolve) => editor.on('instanceReady', resolve));
  await new Promise((resolve) => editor.setData(html, resolve));
  editor.resetUndo();
  return { model: () => fromHtml(editor.getData()) };
};

const lexical: Mount = async (place, { lines }) => {
  const field = add(place, 'div', { contenteditable: 'true' });
  const editor = createEditor({ onError: (error: unknown) => console.error(error) });
  editor.setRootElement(field);
  registerRichText(editor);
  editor.update(() => $getRoot().append(...lines.map((line) => $createParagraphNode().append($createTextNode(line)))), {
    discrete: true,
  });
  registerHistory(editor, createEmptyHistoryState(), 300);
  return { model: () => editor.read(() => $getRoot().getTextContent().replace(/\n\n/g, '\n')) };
};

export const RICH: Record<string, Mount> = { tiptap, quill, ckeditor5, ckeditor4, lexical };
