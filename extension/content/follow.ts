/**
 * Follows a page: says when the thread may have changed, when the agent moved to another box, and when the address
 * changed. One observer, which looks only at whether a change touches the thread; the reading itself is done later, once.
 */
import type { Adapter, Page } from '../../src/adapters/adapter.ts';
import { innerRoots } from '../../src/adapters/generic/flat.ts';

/** How long changes are gathered before one reading. Short enough for the 100 ms budget, long enough for a burst of nodes. */
const GATHER = 24;

interface Following {
  page: Page;
  adapter: () => Adapter;
  signal: AbortSignal;
  changed: () => void;
  moved: () => void;
}

export function follow({ page, adapter, signal, changed, moved }: Following): void {
  const { document } = page;
  const view = document.defaultView;
  if (!view) return;
  let timer: number | undefined;
  let watched: Node[] = adapter().watch(page);
  let address = page.url.href;

  const soon = () => {
    timer ??= view.setTimeout(() => {
      timer = undefined;
      watched = adapter().watch(page);
      lookInside();
      changed();
    }, GATHER);
  };
  // What happens in an open shadow root or a frame is seen only by who looks there.
  const touches = ({ target }: MutationRecord) =>
    target.getRootNode() !== document || watched.some((node) => node.contains(target));
  const observer = new view.MutationObserver((records) => {
    const elsewhere = address !== page.url.href;
    address = page.url.href;
    // A page that swaps its whole view leaves the watched nodes behind, or never had any: then any change may be the ticket.
    const lost = watched.length === 0 || watched.some((node) => !node.isConnected);
    if (elsewhere || lost || records.some(touches)) soon();
  });
  const seen = {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['hidden', 'data-ticket-id'],
  };
  observer.observe(document.body, seen);
  function lookInside(): void {
    for (const root of innerRoots(document.body)) observer.observe(root, seen);
  }
  lookInside();

  // A click on "Internal note" switches boxes only after the page's own listeners have run, so it is looked at a moment later.
  let moving: number | undefined;
  const movedSoon = () => {
    moving ??= view.setTimeout(() => {
      moving = undefined;
      moved();
    }, GATHER);
  };
  for (const name of ['popstate', 'hashchange', 'pageshow'] as const) view.addEventListener(name, soon, { signal });
  for (const name of ['focusin', 'change', 'click'] as const) document.addEventListener(name, movedSoon, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    view.clearTimeout(timer);
    view.clearTimeout(moving);
  });
}
