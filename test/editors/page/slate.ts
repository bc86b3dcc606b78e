/** Slate in React: draws from its own model, and the browser's editing commands would bypass it. */
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { add, type Mount } from './mount.ts';

export const slate: Mount = async (place, { lines }) => {
  const editor = withReact(withHistory(createEditor()));
  const initialValue = lines.map((text) => ({ type: 'paragraph', children: [{ text }] }));
  const children = createElement(Editable);
  createRoot(add(place, 'div')).render(createElement(Slate, { editor, initialValue, children }));
  while (!place.querySelector('[data-slate-editor]')) await new Promise(requestAnimationFrame);
  return { model: () => editor.children.map((block) => Node.string(block)).join('\n') };
};
