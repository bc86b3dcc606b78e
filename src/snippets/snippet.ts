/**
 * A reply of the agent's own, to be used again: plain text with the playbook's values (`{name}`, `{name|there}`) and gaps
 * (`[date]`). Kept on this computer only.
 */
import * as v from 'valibot';

/** More than a team's whole macro library; the browser's room for it is 10 MB. */
export const MOST_SNIPPETS = 2000;
/** Characters of one text: some three pages. */
export const LONGEST_SNIPPET = 10_000;
export const LONGEST_TITLE = 120;

export const snippetSchema = v.object({
  /** Unique among the agent's snippets. */
  id: v.pipe(v.string(), v.nonEmpty(), v.maxLength(80)),
  title: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(LONGEST_TITLE)),
  text: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(LONGEST_SNIPPET)),
});

export type Snippet = v.InferOutput<typeof snippetSchema>;

/** Reads what is stored, entry by entry: one that is broken does not take the others with it. */
export function parseSnippets(stored: unknown): Snippet[] {
  if (!Array.isArray(stored)) return [];
  return stored
    .slice(0, MOST_SNIPPETS)
    .map((one) => v.safeParse(snippetSchema, one))
    .flatMap((parsed) => (parsed.success ? [parsed.output] : []));
}

/** The first line as a title, for a text that has none. */
export function titleOf(text: string): string {
  const line = text.trim().split('\n')[0] ?? '';
  const characters = [...line];
  return characters.length <= 60 ? line : `${characters.slice(0, 59).join('')}…`;
}
