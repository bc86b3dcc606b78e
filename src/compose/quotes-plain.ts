/**
 * Quoted history in a plain text field: where it begins, and where a reply belongs when the agent has not chosen.
 * Knows `>` lines, the line that introduces them, and a `-- ` signature. Quotes in other forms (an Outlook header
 * block) are not recognised: the text then goes where the caret is.
 */

/** A place in a text, and the line breaks that keep an insert there apart from what stands around it. */
export interface PlainSpot {
  at: number;
  lead: string;
  trail: string;
}

const QUOTED = /^\s*>/;
const SIGNATURE = /^-- ?$/;
const INTRODUCES = /[:：]\s*$/;

/** True when the caret or selection from `start` to `end` touches a quoted line. */
export function touchesQuote(text: string, start: number, end: number): boolean {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const stop = text.indexOf('\n', end);
  const lines = text.slice(from, stop === -1 ? text.length : stop).split('\n');
  return lines.some((line) => QUOTED.test(line));
}

/**
 * Where a reply goes in a field as the helpdesk opened it: after the agent's own words if there are some, else at the
 * top, above quoted history and signature; at the end when there are neither.
 */
export function openSpot(text: string): PlainSpot {
  const lines = text.split('\n');
  const stop = firstForeignLine(lines);
  if (stop === -1) return { at: text.startsWith('\n') ? 0 : text.length, lead: '', trail: '' };
  const own = lines.slice(0, stop).findLastIndex((line) => line.trim() !== '');
  const blankNext = stop > own + 1;
  if (own === -1) return { at: 0, lead: '', trail: blankNext ? '' : '\n\n' };
  const at = lines.slice(0, own + 1).join('\n').length;
  return { at, lead: '\n\n', trail: blankNext ? '' : '\n' };
}

/** Index of the first line that belongs to a quote, to the line introducing it, or to the signature; -1 for none. */
function firstForeignLine(lines: readonly string[]): number {
  const first = lines.findIndex((line) => QUOTED.test(line) || SIGNATURE.test(line));
  if (first <= 0 || SIGNATURE.test(lines[first] ?? '')) return first;
  const before = lines.slice(0, first).findLastIndex((line) => line.trim() !== '');
  return before !== -1 && first - before <= 2 && INTRODUCES.test(lines[before] ?? '') ? before : first;
}
