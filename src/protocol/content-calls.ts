/** What a content script answers, in one map; see `worker-calls.ts`. They go from the worker to the page of one tab. */
import * as v from 'valibot';
import type { Inserted } from '../compose/contract.ts';
import { type CallsOf, place, ticket } from './shapes.ts';

export const contentSchemas = {
  /**
   * `before`: a moment in ms since 1970. A page that was frozen until later must not insert what nobody waits for any more.
   * `heard`: how many messages of the customer the text answers; when there are more by now, nothing is inserted.
   */
  'content.insert': v.object({ ticket, heard: v.number(), text: v.string(), before: v.number() }),
  'content.highlight': v.object({ ticket, place: v.nullable(place) }),
  /** Say a line on the page itself: used when a key was pressed and no panel is open to say it. */
  'content.say': v.object({
    text: v.string(),
    /** Offers to take the last insert back with Esc, and says this when that was done. */
    undone: v.optional(v.string()),
  }),
  /** Report everything again. */
  'content.report': v.object({}),
} as const;

interface ContentAnswers {
  'content.insert': Inserted;
  'content.highlight': null;
  'content.say': null;
  'content.report': null;
}

export type ContentCalls = CallsOf<typeof contentSchemas, ContentAnswers>;
