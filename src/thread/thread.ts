/**
 * A support thread as the agent sees it: the one shape that the readers make, the classifier reads and the corpora hold.
 */
import * as v from 'valibot';
import { fail, ok, type Problem, type Result } from '../result.ts';

/** The languages that have cues, a playbook and an interface. */
export const languages = ['en', 'ru', 'zh'] as const;
export type Language = (typeof languages)[number];

const instant = v.pipe(
  v.string(),
  v.check((s) => !Number.isNaN(Date.parse(s)), 'is not an ISO 8601 time'),
);

const messageSchema = v.object({
  role: v.picklist(['customer', 'agent', 'note', 'system']),
  /** Plain text, line breaks kept, quoted history and signature already cut. */
  text: v.string(),
  /** ISO 8601, UTC. Absent when the page shows no time. */
  at: v.optional(instant),
  channel: v.optional(v.picklist(['chat', 'email', 'phone', 'social', 'form', 'review'])),
  author: v.optional(v.string()),
  /** The helpdesk's own id of the message, when the page shows one. Finds the message again for highlighting. */
  id: v.optional(v.string()),
});

const customerSchema = v.object({
  name: v.optional(v.string()),
  email: v.optional(v.string()),
  organisation: v.optional(v.string()),
  tags: v.optional(v.array(v.string())),
  /** Customer since: a date or an instant. */
  since: v.optional(instant),
  orders: v.optional(v.number()),
  spend: v.optional(v.number()),
  currency: v.optional(v.string()),
  /** Earlier tickets, not counting this one. */
  tickets: v.optional(v.number()),
});

const threadSchema = v.object({
  id: v.string(),
  lang: v.optional(v.picklist(languages)),
  helpdesk: v.optional(v.string()),
  /** When the thread was read. Silence is measured up to it. */
  now: v.optional(instant),
  subject: v.optional(v.string()),
  customer: v.optional(customerSchema),
  messages: v.array(messageSchema),
});

export type Thread = v.InferOutput<typeof threadSchema>;
export type Message = Thread['messages'][number];
export type Customer = NonNullable<Thread['customer']>;

export { threadSchema };

/**
 * Takes anything from outside (a page, a file, another context) and gives a `Thread`, or says which field is wrong.
 * Unknown fields are dropped, so labelled corpora can be read as they are.
 */
export function parseThread(input: unknown): Result<Thread, Problem> {
  const parsed = v.safeParse(threadSchema, input);
  if (parsed.success) return ok(parsed.output);
  const issue = parsed.issues[0];
  return fail({ code: 'bad-thread', detail: `${v.getDotPath(issue) ?? 'thread'}: ${issue.message}` });
}
