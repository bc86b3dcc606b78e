/** One line on the page, when a key was pressed and no panel is open to answer. In a closed shadow root, gone after six seconds. */

const SHOWN = 6000;
const STYLE = `
  :host { all: initial; }
  p { position: fixed; inset-block-end: 24px; inset-inline: 0; margin: 0 auto; inline-size: fit-content; max-inline-size: min(480px, 90vw);
    padding: 10px 16px; border-radius: 10px; font: 14px/1.42 system-ui, sans-serif; background: #22201c; color: #f5f3ef;
    box-shadow: 0 8px 24px -6px rgb(0 0 0 / .45); z-index: 2147483647; }
  @media (forced-colors: active) { p { border: 1px solid CanvasText; } }`;

let shown: HTMLElement | undefined;

/** Shows `text`, in place of an earlier line. A status for screen readers; takes no focus and no clicks of the page. */
export function toast(document: Document, text: string, signal: AbortSignal): void {
  shown?.remove();
  const host = document.createElement('rapport-toast');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets = [sheet];
  const line = document.createElement('p');
  line.setAttribute('role', 'status');
  line.dir = 'auto';
  line.textContent = text;
  root.append(line);
  document.documentElement.append(host);
  shown = host;
  const leave = () => host.remove();
  setTimeout(leave, SHOWN);
  signal.addEventListener('abort', leave, { once: true });
}
