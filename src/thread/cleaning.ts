/**
 * From what stands in a message's body to what its author wrote in it. Pure text; the page's own marks for quotes
 * arrive as `quoteMark` lines. What is cut is kept, so that it can be shown.
 */
import { isForward, markQuotes, quoteMark } from './quotes.ts';
import { markSignatures } from './signatures.ts';

export interface Cleaned {
  /** The author's own words: lines divided by \n, no more than one empty line in a row. May be empty. */
  text: string;
  /** What was cut, in reading order: quoted history, signatures, notices. */
  cut: string[];
}

/**
 * Cuts history, signature and notices from a message.
 * @param raw the body as text, with a `quoteMark` line for each quote the page itself marks
 * @param quotes the text of those quotes, in order
 */
export function clean(raw: string, quotes: readonly string[] = []): Cleaned {
  const lines = tidy(raw).split('\n');
  const cut = markQuotes(lines);
  if (!hasOwn(lines, cut) && keepWhole(lines, cut)) {
    // Nothing but a repeated mail: a web form or a forward. It is what the author sent, so it stays.
    return { text: withQuotes(lines, quotes), cut: [] };
  }
  markSignatures(lines, cut);
  return { text: tidy(lines.filter((_, i) => !cut[i]).join('\n')), cut: groups(lines, cut, quotes) };
}

/** Normal line ends, no trailing blanks, one empty line at most, no invisible characters. */
export function tidy(text: string): string {
  // Line by line: one expression for trailing blanks takes quadratic time on a long run of them.
  const lines = text.replace(/[\u200B\u2060\uFEFF\u00AD]/g, '').split(/\r\n?|\n/);
  return lines
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+/, '')
    .trimEnd();
}

function hasOwn(lines: readonly string[], cut: readonly boolean[]): boolean {
  return lines.some((line, i) => !cut[i] && line.trim());
}

function keepWhole(lines: readonly string[], cut: readonly boolean[]): boolean {
  const byWords = lines.filter((line, i) => cut[i] && line.trim() && line !== quoteMark && !/^\s*[>＞]/.test(line));
  return byWords.length > 2 || isForward(lines.join('\n'));
}

function withQuotes(lines: readonly string[], quotes: readonly string[]): string {
  let next = 0;
  const filled = lines.map((line) => (line.trim() === quoteMark ? (quotes[next++] ?? '') : line));
  return tidy(filled.join('\n'));
}

function groups(lines: readonly string[], cut: readonly boolean[], quotes: readonly string[]): string[] {
  const found: string[] = [];
  let group: string[] = [];
  let next = 0;
  const close = () => {
    const text = tidy(group.join('\n'));
    if (text) found.push(text);
    group = [];
  };
  for (const [i, line] of lines.entries()) {
    if (cut[i]) group.push(line.trim() === quoteMark ? (quotes[next++] ?? '') : line);
    else if (line.trim()) close();
  }
  close();
  return found;
}
