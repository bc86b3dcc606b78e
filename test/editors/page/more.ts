/** Further real editors: a code editor, editors in frames, and editors that draw from a model of their own. */
import { EditorView, minimalSetup } from 'codemirror';
import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import 'tinymce/skins/ui/oxide/skin.js';
import 'tinymce/skins/content/default/content.js';
import 'trix';
import { add, fromHtml, type Mount } from './mount.ts';

const codemirror: Mount = async (place, { lines }) => {
  const view = new EditorView({ doc: lines.join('\n'), extensions: [minimalSetup], parent: add(place, 'div') });
  return { model: () => view.state.doc.toString() };
};

const tiny =
  (inline: boolean): Mount =>
  async (place, { html }) => {
    const target = add(place, inline ? 'div' : 'textarea');
    const [editor] = await tinymce.init({ target, inline, license_key: 'gpl', promotion: false, branding: false });
    if (!editor) throw new Error('no TinyMCE');
    editor.setContent(html);
    editor.undoManager.reset();
    return { model: () => fromHtml(editor.getContent()) };
  };

/** The part of Trix's element that the bench uses. */
interface TrixElement extends HTMLElement {
  editor: { loadHTML(html: string): void; getDocument(): { toString(): string } };
}

const trix: Mount = async (place, { lines }) => {
  const element = add(place, 'trix-editor') as TrixElement;
  await new Promise((resolve) => element.addEventListener('trix-initialize', resolve, { once: true }));
  element.editor.loadHTML(`<div>${lines.join('<br>')}</div>`);
  return { model: () => element.editor.getDocument().toString().replace(/\n$/, '') };
};

export const MORE: Record<string, Mount> = { codemirror, tinymce: tiny(false), 'tinymce-inline': tiny(true), trix };
