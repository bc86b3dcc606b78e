/**
 * Takes the raw HTML writes out of what is shipped. Rapport never uses React's `dangerouslySetInnerHTML`, nor draws a script
 * element; with these lines gone, no code in the package can turn a ticket's text into markup, and a reviewer need not argue it.
 */
import type { Plugin } from 'vite';

const REACT_DOM = /react-dom-client\.(?:production|development)\.js$/;
const WRITE = /\b(\w+)\.innerHTML = [^;,)]+/g;

export const noRawHtml = (): Plugin => ({
  name: 'rapport-no-raw-html',
  enforce: 'pre',
  transform(code, id) {
    if (!REACT_DOM.test(id.split('?')[0] ?? '')) return null;
    return { code: code.replace(WRITE, 'rapportWritesNoRawHtml()') + REFUSE, map: null };
  },
});

const REFUSE = '\nfunction rapportWritesNoRawHtml() { throw new Error("Rapport writes no raw HTML"); }\n';
