/** Reads the page and tells the worker, once per change: the same thread is not sent twice. */
import type { Adapter, Page, Reading, TicketRef } from '../../src/adapters/adapter.ts';
import { revisionOf } from '../../src/advice/revision.ts';
import type { Ask } from '../../src/protocol/client.ts';
import type { OpenBox } from '../../src/protocol/view.ts';
import type { WorkerCalls } from '../../src/protocol/worker-calls.ts';
import { ticketKey } from '../../src/session/state.ts';

export interface Reporter {
  /** Reads again, in slices where the thread is long, and reports what changed. */
  report(): void;
  /** The same at once, for when the answer to "which ticket is this?" cannot wait. */
  reportNow(): void;
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

/** Milliseconds of one slice: two of them fit into a frame. */
const SLICE = 8;

/** Lets the page's own work go first. */
const nextTask = (): Promise<void> =>
  new Promise((go) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => go();
    port2.postMessage(null);
  });

/** What telling again does not help against. Anything else may be a dying worker: its own last calls fail in it ("No SW"). */
const refused = new Set(['not-allowed', 'bad-message']);

/** The worker may die over a message, and then nobody answers. Pauses before telling again, in ms; then the next change must do. */
const AGAIN = [20, 60, 120, 250, 500, 1000];

interface Wiring {
  page: Page;
  adapter: () => Adapter;
  site: string;
  version: string;
  ask: Ask<WorkerCalls>;
  /** True when the script's life is over: nothing may be told any more. */
  ended: () => boolean;
  /** Told of every document a reply is written in: an editor may stand in a frame of its own. */
  writingIn: (document: Document) => void;
}

export function makeReporter({ page, adapter, site, version, ask, ended, writingIn }: Wiring): Reporter {
  let last = '';
  let lastBox = '';
  let reading: Reading | undefined;
  let ticket: TicketRef | undefined;

  const box = (): OpenBox | null => {
    const composer = adapter().findComposer(page);
    if (composer) writingIn(composer.field.ownerDocument);
    return composer && { box: composer.box };
  };

  let unheard = 0;

  /** Tells the worker. Unheard, everything is told anew as it is by then, so that nothing old overtakes something newer. */
  async function tell<N extends 'page.thread' | 'page.state' | 'page.open'>(name: N, what: WorkerCalls[N]['ask']) {
    const answer = await ask(name, what);
    if (answer.ok || refused.has(answer.error.code)) {
      unheard = 0;
      return;
    }
    const pause = AGAIN[unheard++];
    if (pause === undefined) return;
    await new Promise((go) => setTimeout(go, pause));
    if (ended()) return;
    last = '';
    void report();
  }

  let asked = 0;

  /** Long threads are looked through in slices first, so that the reading itself finds its work done. */
  async function report(): Promise<void> {
    const mine = ++asked;
    const reader = adapter();
    for (let done = false; reader.warm && !done; ) {
      const end = performance.now() + SLICE;
      done = reader.warm(page, () => performance.now() > end);
      if (!done) await nextTask();
      if (mine !== asked) return;
    }
    reportNow();
  }

  function reportNow(): void {
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
    if (read.ok) void tell('page.thread', { ...about, ticket: read.value.ticket, thread: read.value.thread });
    else void tell('page.state', { ...about, reason: read.error });
  }

  return {
    report: () => void report(),
    reportNow,
    reportAll() {
      last = '';
      void report();
    },
    reportBox() {
      const open = box();
      if (JSON.stringify(open) === lastBox) return;
      lastBox = JSON.stringify(open);
      void tell('page.open', { site, version, open });
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
