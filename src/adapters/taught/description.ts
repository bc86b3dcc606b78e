/**
 * What an agent taught about a helpdesk by pointing: selectors only, never a word of a ticket. Kept per origin, so it is
 * checked wherever it comes in.
 */
import * as v from 'valibot';
import { fail, ok, type Problem, type Result } from '../../result.ts';

const selector = v.pipe(v.string(), v.minLength(1), v.maxLength(300));

export const taughtSchema = v.object({
  version: v.literal(1),
  /** Every message of a thread. */
  item: selector,
  /** A message that is, or holds, such an element is the customer's; null where no mark tells. */
  customer: v.nullable(selector),
  agent: v.nullable(selector),
  /** Where no mark tells: the side on which the customer's messages stand. */
  side: v.nullable(v.picklist(['left', 'right'])),
  /** The reply box; null leaves it to the generic finder. */
  field: v.nullable(selector),
});

export type Taught = v.InferOutput<typeof taughtSchema>;

/** Reads a stored description; anything else is a `bad-description` that names the field. */
export function parseTaught(input: unknown): Result<Taught, Problem> {
  const parsed = v.safeParse(taughtSchema, input);
  if (parsed.success) return ok(parsed.output);
  const [issue] = parsed.issues;
  return fail({ code: 'bad-description', detail: `${v.getDotPath(issue) ?? 'description'}: ${issue.message}` });
}
