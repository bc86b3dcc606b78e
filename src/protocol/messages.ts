/**
 * Every message of the extension, in one map: name -> what is asked and what is answered. Clients and routers are typed
 * from it, so a missing handler or a wrong answer does not compile. `page.*` come from content scripts, `panel.*` from the
 * extension's own pages, `content.*` go from the worker to a content script. All answers are ok-or-error values.
 */
import * as v from 'valibot';
import type { Inserted } from '../compose/contract.ts';
import { threadSchema } from '../thread/thread.ts';

const ticket = v.object({ origin: v.string(), helpdesk: v.string(), id: v.string() });
const open = v.nullable(v.object({ box: v.picklist(['reply', 'note']) }));
const tab = v.pipe(v.number(), v.integer());
const place = v.object({ message: v.number(), start: v.number(), end: v.number() });
const page = { site: v.string(), version: v.string() };

const notRead = v.variant('code', [
  v.object({ code: v.literal('no-ticket') }),
  v.object({ code: v.literal('reply-page'), ticket }),
  v.object({ code: v.literal('loading'), ticket }),
  v.object({
    code: v.literal('cannot-read'),
    missing: v.array(v.picklist(['messages', 'roles', 'ticket-id'])),
    ticket: v.optional(ticket),
  }),
]);

/** What the worker answers. */
export const workerSchemas = {
  /** The thread on the page, each time it has changed. */
  'page.thread': v.object({ ...page, ticket, thread: threadSchema, open }),
  /** There is no thread, and why. */
  'page.state': v.object({ ...page, reason: notRead, open }),
  /** Another box was opened or the agent went into it. */
  'page.open': v.object({ ...page, open }),
  /** The page is being left. */
  'page.gone': v.object(page),
  /** A panel has drawn this advice. */
  'panel.seen': v.object({ tab, ticket, rev: v.string() }),
  'panel.choose': v.object({ tab, ticket, index: v.number() }),
  'panel.short': v.object({ tab, ticket }),
  'panel.fill': v.object({
    tab,
    ticket,
    reply: v.string(),
    gap: v.string(),
    words: v.pipe(v.string(), v.maxLength(5000)),
  }),
  /** Insert the chosen reply of this advice. `rev` must be the advice on screen. */
  'panel.insert': v.object({ tab, ticket, rev: v.string() }),
  'panel.insert-say-first': v.object({ tab, ticket, rev: v.string() }),
  'panel.show-new': v.object({ tab, ticket }),
  'panel.highlight': v.object({ tab, ticket, place: v.nullable(place) }),
  /** Make sure a content script runs in this tab (after a grant, or when the panel finds none). */
  'panel.activate': v.object({ tab }),
} as const;

/** What a content script answers. */
export const contentSchemas = {
  'content.insert': v.object({ ticket, text: v.string() }),
  'content.highlight': v.object({ ticket, place: v.nullable(place) }),
  /** Say a line on the page itself: used when a key was pressed and no panel is open to say it. */
  'content.say': v.object({ text: v.string() }),
  /** Report everything again. */
  'content.report': v.object({}),
} as const;

interface WorkerAnswers {
  'page.thread': null;
  'page.state': null;
  'page.open': null;
  'page.gone': null;
  'panel.seen': null;
  'panel.choose': null;
  'panel.short': null;
  'panel.fill': null;
  'panel.insert': null;
  'panel.insert-say-first': null;
  'panel.show-new': null;
  'panel.highlight': null;
  'panel.activate': null;
}

interface ContentAnswers {
  'content.insert': Inserted;
  'content.highlight': null;
  'content.say': null;
  'content.report': null;
}

/** name -> { ask, answer } for one direction. */
type CallsOf<S extends Record<string, v.GenericSchema>, A extends Record<keyof S, unknown>> = {
  [N in keyof S]: { ask: v.InferOutput<S[N]>; answer: A[N] };
};

export type WorkerCalls = CallsOf<typeof workerSchemas, WorkerAnswers>;
export type ContentCalls = CallsOf<typeof contentSchemas, ContentAnswers>;
