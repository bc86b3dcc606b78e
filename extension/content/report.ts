/** Reads the page and tells the worker, once per change: the same thread is not sent twice. */
import type { Adapter, Page, Reading, TicketRef } from '../../src/adapters/adapter.ts';
import { revisionOf } from '../../src/advice/revision.ts';
import type { Ask } from '../../src/protocol/client.ts';
import type { WorkerCalls } from '../../src/protocol/messages.ts';
import type { OpenBox } from '../../src/protocol/view.ts';
import { ticketKey } from '../../src/session/state.ts';

export interface Reporter {
  /** Reads again and reports what changed. */
  report(): void;
  /** Reports everything, changed or not. */
  reportAll(): void;
  /** Reports only which box is open. */
  reportBox(): void;
  /** The page is being left. */
  gone(): void;
  /** The last reading; undefined when the page gave none. */
  reading(): Reading | undefined;
  /** The ticket the page is about now, read or not. */
  ticket(): TicketRef | undefined;
}

interface Wiring {
  page: Page;
  adapter: () => Adapter;
  site: string;
  version: string;
  ask: Ask<WorkerCalls>;
  /** Told of every document a reply is written in: an editor may stand in a frame of its own. */
  writingIn: (document: Document) => void;
}

export function makeReporter({ page, adapter, site, version, ask, writingIn }: Wiring): Reporter {
  let last = '';
  let lastBox = '';
  let reading: Reading | undefined;
  let ticket: TicketRef | undefined;

  const box = (): OpenBox | null => {
    const composer = adapter().findComposer(page);
    if (composer) writingIn(composer.field.ownerDocument);
    return composer && { box: composer.box };
  };

  function report(): void {
    const read = adapter().read(page);
    reading = read.ok ? read.value : undefined;
    ticket = read.ok ? read.value.ticket : 'ticket' in read.error ? read.error.ticket : undefined;
    const open = box();
    const now = JSON.stringify([
      ticket && ticketKey(ticket),
      read.ok ? revisionOf(read.value.thread) : read.error,
      open,
    ]);
    if (now === last) return;
    last = now;
    lastBox = JSON.stringify(open);
    const about = { site, version, open };
    if (read.ok) void ask('page.thread', { ...about, ticket: read.value.ticket, thread: read.value.thread });
    else void ask('page.state', { ...about, reason: read.error });
  }

  return {
    report,
    reportAll() {
      last = '';
      report();
    },
    reportBox() {
      const open = box();
      if (JSON.stringify(open) === lastBox) return;
      lastBox = JSON.stringify(open);
      void ask('page.open', { site, version, open });
    },
    gone() {
      // A page may come back from the browser's memory as it was; then everything is news again.
      last = '';
      void ask('page.gone', { site, version });
    },
    reading: () => reading,
    ticket: () => ticket,
  };
}
