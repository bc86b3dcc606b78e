/** Mounts one editor, named in the address (`?editor=quill`), with paragraphs of start text; `window.bench` reads its model. */
import { EDITORS } from './editors.ts';
import { type Mounted, paragraphs } from './mount.ts';

declare global {
  interface Window {
    /** The editor's own idea of its content, and what the suites need from the page's side. */
    bench?: Mounted;
    mount(lines: readonly string[], html?: string): Promise<void>;
  }
}

window.mount = async (lines, html) => {
  const name = new URL(location.href).searchParams.get('editor') ?? '';
  const mount = EDITORS[name];
  if (!mount) throw new Error(`no editor ${name}`);
  const place = document.querySelector<HTMLElement>('#bench');
  if (!place) throw new Error('no place');
  window.bench = await mount(place, { lines, html: html ?? paragraphs(lines) });
};
