/**
 * Reads a file of macros, canned responses or snippets. A file is taken whole or not at all: what is wrong is named with its
 * place, and nothing that was there before changes.
 */
import { fail, ok, type Result } from '../result.ts';
import type { Format } from './formats/format.ts';
import { formats } from './formats/registry.ts';
import { linesOf, withOurValues } from './placeholders.ts';
import { LONGEST_SNIPPET, LONGEST_TITLE, MOST_SNIPPETS, type Snippet, titleOf } from './snippet.ts';

/** `entry` counts from 1. */
export type NotImported =
  | { code: 'not-json'; detail: string }
  | { code: 'unknown-format' }
  | { code: 'nothing-in-it' }
  | { code: 'empty-text'; entry: number }
  | { code: 'too-long'; entry: number }
  | { code: 'too-many'; most: number };

/** The snippets of a file and the product it came from. Ids are new; `newId` makes them. */
export function importSnippets(
  file: string,
  newId: () => string,
): Result<{ from: string; snippets: Snippet[] }, NotImported> {
  let data: unknown;
  try {
    data = JSON.parse(file.replace(/^\uFEFF/, ''));
  } catch (cause) {
    return fail({ code: 'not-json', detail: cause instanceof Error ? cause.message : String(cause) });
  }
  for (const format of formats) {
    const entries = format.read(data);
    if (entries) return taken(format, entries, newId);
  }
  return fail({ code: 'unknown-format' });
}

function taken(
  format: Format,
  entries: NonNullable<ReturnType<Format['read']>>,
  newId: () => string,
): Result<{ from: string; snippets: Snippet[] }, NotImported> {
  if (entries.length === 0) return fail({ code: 'nothing-in-it' });
  if (entries.length > MOST_SNIPPETS) return fail({ code: 'too-many', most: MOST_SNIPPETS });
  const snippets: Snippet[] = [];
  for (const [i, { title, text, html }] of entries.entries()) {
    const lines = (html ? linesOf(text) : text).trim();
    const words = format.id === 'own' ? lines : withOurValues(lines);
    if (words === '') return fail({ code: 'empty-text', entry: i + 1 });
    if (words.length > LONGEST_SNIPPET) return fail({ code: 'too-long', entry: i + 1 });
    snippets.push({ id: newId(), title: (title.trim() || titleOf(words)).slice(0, LONGEST_TITLE), text: words });
  }
  return ok({ from: format.name, snippets });
}

/** Our own export of `snippets`, as the text of a file. */
export const exportSnippets = (snippets: readonly Snippet[]): string =>
  JSON.stringify({ rapport: 'snippets', snippets: snippets.map(({ title, text }) => ({ title, text })) }, null, 2);
