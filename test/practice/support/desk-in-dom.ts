/** The practice desk in a test DOM. */
import indexHtml from '../../../extension/practice/index.html?raw';
import { startPractice } from '../../../extension/practice/page.ts';

/** A test DOM has no layout, so nothing in it ever changes size. */
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

/** Starts the desk afresh in the global document, with its clock held at `now`. */
export function startDesk(now: Date, hash: string): void {
  const parsed = new DOMParser().parseFromString(indexHtml.replace(/<script.*<\/script>/, ''), 'text/html');
  document.body.replaceWith(document.adoptNode(parsed.body));
  history.replaceState(null, '', `?lang=en&later=off&now=${now.toISOString()}${hash}`);
  startPractice();
}
