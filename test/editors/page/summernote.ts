/** Summernote in its "lite" form: the browser's own editing with an undo of its own, on jQuery. */
import jQuery from 'jquery';
import { add, fromHtml, type Mount } from './mount.ts';

declare global {
  interface Window {
    jQuery: unknown;
  }
}

/** The part of the jQuery plugin that the bench uses. */
interface WithSummernote {
  summernote(...command: unknown[]): unknown;
}

export const summernote: Mount = async (place, { html }) => {
  window.jQuery = jQuery;
  await import('summernote/dist/summernote-lite.js');
  const element = jQuery(add(place, 'div')) as unknown as WithSummernote;
  element.summernote({ toolbar: [] });
  element.summernote('code', html);
  element.summernote('editor.resetRecord');
  return { model: () => fromHtml(String(element.summernote('code'))) };
};
