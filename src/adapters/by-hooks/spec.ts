/**
 * How one helpdesk's page is described to the engine in `by-hooks.ts`: data only. A description cannot compute; a product
 * that needs more than these fields gets an adapter of its own.
 */
import type { Message } from '../../thread/thread.ts';
import type { Adapter } from '../adapter.ts';

/**
 * Where a value stands: a CSS selector, maybe with `@attribute` at its end. Without one it is the element's text, or the
 * value of an input. `@id` alone is an attribute of the element that is asked. Of a list, the first place that holds
 * anything counts.
 */
export type Where = string | readonly string[];

/** `[selector, role]`: an item that is, or outside its body holds, such an element has this role. `skip`: no message. */
export type RoleRule = readonly [selector: string, role: Message['role'] | 'skip'];

export interface Hooks extends Pick<Adapter, 'id' | 'name' | 'proof' | 'matches'> {
  /** The open ticket: looked for on the page first, then in path + query + hash (first group). */
  ticket: { page?: Where; address?: RegExp };
  /**
   * Only for products that keep several tickets on the page: selectors of the open one's part, best first; `{id}` stands
   * for its id. Nothing outside it is read then, and without it nothing is. Left out: the whole page.
   */
  root?: readonly string[];
  /** Left out where the facts say nothing about messages: they are the generic reader's. */
  messages?: MessageHooks;
  subject?: Where;
  record?: RecordHooks;
  /** Left out where the facts say nothing about the editor: the generic finder looks for it. */
  composers?: readonly ComposerHooks[];
}

export interface MessageHooks {
  /** The element around all messages; new ones show up in it. Of several the first shown one with messages counts. */
  thread: string;
  /** One message, or one event of the helpdesk. Items inside an item are messages of their own. */
  item: string;
  /** Tried in order; the first that holds decides. */
  roles: readonly RoleRule[];
  /**
   * Where no rule holds. `by-author`: the one whose name or address is the record's is the customer, everybody else an
   * agent. Left out: the page is not read, since a guessed role is worse than none.
   */
  otherwise?: Message['role'] | 'by-author';
  author?: Where;
  /** The name stands once for a run of messages of one role. */
  authorOncePerRun?: boolean;
  /** Machine-readable, relative, or as shown; see `parseTime`. A clock without `day` is no time. */
  time?: Where;
  /** Separators with a date, in the thread between the items. */
  day?: string;
  /** Order where the page shows no times; with times, they decide. */
  newestFirst?: boolean;
  /** The text. Several in one item are read as one. Not found: the item without author and time. */
  body?: Where;
  /** The text stands in an iframe of the same origin, which is what `body` selects. */
  framed?: boolean;
  /** Parts of the body that are not text, and parts that are quoted: see `BodyRules`. */
  skip?: string;
  quote?: string;
  keepBreaks?: boolean;
  /** The helpdesk's own id of a message. */
  id?: Where;
  /** `[selector, channel]`, for each message or, when the item has none, for the ticket. */
  channels?: readonly (readonly [selector: string, channel: NonNullable<Message['channel']>])[];
  /** Items whose text is not on the page until the agent opens them. */
  folded?: string;
  /** Shown while earlier messages are not loaded: a button, a sentinel. */
  more?: string;
}

/** Each a `Where`, looked for in the ticket's part of the page. `tags` are all the elements it finds. */
export interface RecordHooks {
  name?: Where;
  email?: Where;
  organisation?: Where;
  tags?: string;
  since?: Where;
  orders?: Where;
  spend?: Where;
  currency?: Where;
  /** Earlier tickets: the first number in the text. Only where this one is not counted. */
  tickets?: Where;
}

/** Whether it is a reply or a note, by hooks; where they say nothing, by the labels, tabs and buttons around the field. */
export interface ComposerHooks {
  /** What takes the caret: a textarea, an editable element, or the iframe whose body is editable. */
  field: string;
  /** Always a note, or never; or a selector: it is a note while the ticket's part shows such an element, else a reply. */
  note?: boolean | string;
  /** The selector in `note` may be out of date, so the labels are asked too. */
  labels?: true;
}
