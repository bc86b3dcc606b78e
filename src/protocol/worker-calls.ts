/**
 * What the worker answers, in one map: name -> what is asked and what is answered. Clients and routers are typed from it, so
 * a missing handler or a wrong answer does not compile. `page.*` come from content scripts, `panel.*` from the extension's
 * own pages. All answers are ok-or-error values. (`content-calls.ts` holds the other direction, apart from this one so that
 * the content script carries only the schemas it checks.)
 */
import * as v from 'valibot';
import { type Taught, taughtSchema } from '../adapters/taught/description.ts';
import type { TypeEntry } from '../advice/type-entries.ts';
import { customerTypeIds } from '../thread/customer-types.ts';
import { languages, threadSchema } from '../thread/thread.ts';
import { type CallsOf, place, ticket } from './shapes.ts';

const open = v.nullable(v.object({ box: v.picklist(['reply', 'note']) }));
const tab = v.pipe(v.number(), v.integer());
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

export const workerSchemas = {
  /** The thread on the page, each time it has changed. */
  'page.thread': v.object({ ...page, ticket, thread: threadSchema, open }),
  /** There is no thread, and why. */
  'page.state': v.object({ ...page, reason: notRead, open }),
  /** Another box was opened or the agent went into it. */
  'page.open': v.object({ ...page, open }),
  /** The agent picked a reply in the quick palette. Gaps left empty go out with their sentences. */
  'page.pick': v.object({
    ticket,
    reply: v.string(),
    filled: v.record(v.string(), v.pipe(v.string(), v.maxLength(5000))),
  }),
  /** The page is being left. */
  'page.gone': v.object(page),
  /** What the agent taught about the site of this page. */
  'page.taught': v.object({}),
  /** Keep this for the site of this page; null forgets. */
  'page.teach': v.object({ taught: v.nullable(taughtSchema) }),
  /** What the pointing overlay says. */
  'page.teach-words': v.object({}),
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
  /** Leave the open gaps of the chosen reply out, with their sentences; `on: false` brings all of them back. */
  'panel.leave-out': v.object({ tab, ticket, on: v.boolean() }),
  /** Tick a point of the leading card's check list. */
  'panel.tick': v.object({ tab, ticket, point: v.pipe(v.number(), v.integer(), v.minValue(0)), on: v.boolean() }),
  /** Walk through the guide for this ticket's type. */
  'panel.guide': v.object({
    tab,
    ticket,
    move: v.variant('to', [
      v.object({ to: v.picklist(['start', 'back', 'leave']) }),
      v.object({ to: v.literal('answer'), index: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
    ]),
  }),
  /** Turn to the next reply with another technique. */
  'panel.technique': v.object({ tab, ticket }),
  /** Insert the chosen reply of this advice. `rev` must be the advice on screen. */
  'panel.insert': v.object({ tab, ticket, rev: v.string() }),
  'panel.insert-say-first': v.object({ tab, ticket, rev: v.string() }),
  'panel.show-new': v.object({ tab, ticket }),
  'panel.highlight': v.object({ tab, ticket, place: v.nullable(place) }),
  /** The agent names the type of this ticket, `none` for nothing; null takes it back. */
  'panel.correct': v.object({ tab, ticket, type: v.nullable(v.picklist(['none', ...customerTypeIds])) }),
  /** Quiet mode: show on this ticket what was kept back. */
  'panel.show-kept': v.object({ tab, ticket }),
  /** All types by name and meaning. */
  'panel.types': v.object({ lang: v.picklist(languages) }),
  /** Make sure a content script runs in this tab (after a grant, or when the panel finds none). */
  'panel.activate': v.object({ tab }),
  /** Let the agent point at the messages of this tab's page. */
  'panel.teach': v.object({ tab }),
} as const;

interface WorkerAnswers {
  'page.thread': null;
  'page.state': null;
  'page.open': null;
  'page.pick': null;
  'page.gone': null;
  'page.taught': Taught | null;
  'page.teach': null;
  'page.teach-words': Record<string, string>;
  'panel.seen': null;
  'panel.choose': null;
  'panel.short': null;
  'panel.fill': null;
  'panel.leave-out': null;
  'panel.tick': null;
  'panel.guide': null;
  'panel.technique': null;
  'panel.insert': null;
  'panel.insert-say-first': null;
  'panel.show-new': null;
  'panel.highlight': null;
  'panel.correct': null;
  'panel.show-kept': null;
  'panel.types': TypeEntry[];
  'panel.activate': null;
  'panel.teach': null;
}

export type WorkerCalls = CallsOf<typeof workerSchemas, WorkerAnswers>;
