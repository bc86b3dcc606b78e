/**
 * The contract of a helpdesk reader. An adapter knows one product's page: which ticket is open, what was said in it, and
 * where the reply is written. It gets the page handed in, touches no global, and never changes the page.
 */
import type { Result } from '../result.ts';
import type { Thread } from '../thread/thread.ts';
import type { Zone } from '../thread/times.ts';

/** The page as an adapter may see it. */
export interface Page {
  document: Document;
  url: URL;
  /** The moment of reading; the clock when absent. Relative times count back from it. */
  now?: Date;
  /** The zone of wall times that name none; the browser's when absent. */
  zone?: Zone;
}

/** Which ticket: the helpdesk's address and its own ticket number. Two tabs on one ticket have equal refs. */
export interface TicketRef {
  origin: string;
  helpdesk: string;
  id: string;
}

/** A message as read, with the node it came from (for lighting up words) and what cleaning cut from it. */
export interface ReadMessage {
  /** The element that holds the body; `Thread.messages[i]` was read from it. */
  element: Element;
  /** Quoted history, signature and footers that were cut, in reading order. Empty when nothing was. */
  cut: string[];
}

export interface Reading {
  ticket: TicketRef;
  thread: Thread;
  /** Parallel to `thread.messages`. */
  sources: ReadMessage[];
  /** 0 to 1: how sure the reader is of roles and order. Product adapters say 1; the generic reader says less. */
  confidence: number;
  /**
   * Present when the page has not loaded the whole thread: the side on which messages are missing. With `later` the
   * newest message is not there yet, so advice on this reading may be behind.
   */
  unloaded?: 'earlier' | 'later';
}

/**
 * Why a page gave no thread.
 * - `no-ticket`: this page of the helpdesk shows no ticket (a list, a dashboard).
 * - `reply-page`: a ticket's reply form without its messages on it; `ticket` says which one.
 * - `loading`: the thread's place is there but still empty; the reader is asked again when it changes.
 * - `cannot-read`: a ticket is open but something needed was not found; `missing` names it.
 */
export type NotRead =
  | { code: 'no-ticket' }
  | { code: 'reply-page'; ticket: TicketRef }
  | { code: 'loading'; ticket: TicketRef }
  | { code: 'cannot-read'; missing: ('messages' | 'roles' | 'ticket-id')[]; ticket?: TicketRef };

/** Where text would be written. `field` is what takes the caret: a textarea, or an editable element (maybe in an iframe). */
export interface Composer {
  field: HTMLElement;
  box: 'reply' | 'note';
  /** The ticket the box belongs to, when the page says so. Insertion refuses when it is not the ticket advised on. */
  ticket?: TicketRef;
}

export interface Adapter {
  /** Same as the file name. */
  id: string;
  /** The product's name as people write it. */
  name: string;
  /** How its hooks are known. Shown in the user guide as it is. */
  proof:
    | 'tested live'
    | "tested on the product's own templates"
    | 'built from public hooks, unconfirmed'
    | 'generic reader';
  /** Is this page of this product? At most one adapter besides the generic reader may say yes to a page. */
  matches(page: Page): boolean;
  /** Reads the open ticket. Cheap to call again after a small change. */
  read(page: Page): Result<Reading, NotRead>;
  /**
   * Reads messages into the adapter's memory until `outOfTime()` says so; true when a `read` would now be cheap. For
   * long threads: call it in slices, give the page a turn in between, then `read`. Changes on the way do no harm.
   */
  warm?(page: Page, outOfTime: () => boolean): boolean;
  /** The box the agent is writing in, else the one that is open; null when none is open. */
  findComposer(page: Page): Composer | null;
  /** The smallest nodes in which a new or changed message shows. The follower watches only these. */
  watch(page: Page): Node[];
}
