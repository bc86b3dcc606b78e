/**
 * Finds quoted history in the plain text of a mail: what the writer's mail program repeated, not what they wrote.
 * Works on lines and marks; it removes nothing itself. It cannot know a quote that carries no mark at all.
 */
import { forwardTitles, headerLabels, introVerbs, separatorTitles } from './quote-words.ts';

/** Stands on a line of its own where the page marked a quote (a blockquote, a folded part); see `cleaning.ts`. */
export const quoteMark = '\uFFFC';

const address = /[^\s<>@"'(]+@[^\s<>@"')]+/;
const clock = /\d{1,2}[:.]\d{2}/;
const year = /\b(?:19|20)\d{2}/;
const arrows = /^\s*(?:>|＞)+(?:\s|$|>|[^\d\s=<-])/;

/** Marks each line that is quoted history. `lines[i]` is quoted where the answer's `[i]` is true. */
export function markQuotes(lines: readonly string[]): boolean[] {
  const quoted = lines.map((line) => line.trim() === quoteMark || arrows.test(line));
  for (const [i, line] of lines.entries()) if (isLoneComparison(line, quoted, i)) quoted[i] = false;
  for (let i = 0; i < lines.length; i += 1) {
    if (quoted[i]) continue;
    const start = historyStart(lines, i);
    if (start === 'rest') return quoted.fill(true, backOverRule(lines, i));
    if (start > 0 && leadsToQuote(lines, quoted, i + start)) quoted.fill(true, i, i + start);
    else if (start > 0 && isStrongIntro(lines.slice(i, i + start).join(' '))) return quoted.fill(true, i);
  }
  return quoted;
}

/** Does this text begin with mail that was passed on to us? Then the mail is the message, not its history. */
export function isForward(text: string): boolean {
  const head = text.trimStart().slice(0, 300).toLowerCase();
  return forwardTitles.some((title) => head.includes(title));
}

/** "> 5 minutes" on a line of its own is a comparison, not a quote. */
function isLoneComparison(line: string, quoted: readonly boolean[], i: number): boolean {
  return /^\s*[>＞]\s*\d/.test(line) && !quoted[i - 1] && !quoted[i + 1];
}

/** 'rest' where history runs to the end from line `i`; else how many lines an introduction takes, 0 for none. */
function historyStart(lines: readonly string[], i: number): 'rest' | number {
  const line = lines[i] ?? '';
  if (isSeparator(line) || isHeaderBlock(lines, i)) return 'rest';
  // A long introduction is broken over two or three lines by mail programs that wrap at 72 characters.
  let joined = '';
  for (let take = 1; take <= 3; take += 1) {
    joined = `${joined} ${lines[i + take - 1] ?? ''}`.trim();
    if (isIntro(joined)) return take;
    if (!(lines[i + take - 1] ?? '').trim() || joined.length > 250) break;
  }
  return 0;
}

/** A title between dashes, or one that ends with a colon as Apple Mail writes it. */
function isSeparator(line: string): boolean {
  if (line.length > 120 || !/^\s*[-_*—–=]{2}|[:：]\s*$/.test(line)) return false;
  const parts = /^\s*([-_*—–=]{2,})?\s*(.{2,60}?)\s*(?:[-_*—–=]{2,}|([:：]))?\s*$/.exec(line);
  if (!parts || (!parts[1] && !parts[3])) return false;
  return separatorTitles.includes((parts[2] ?? '').toLowerCase());
}

/** Three or more of the five kinds of header label in some eight lines, beginning with the sender or the date. */
function isHeaderBlock(lines: readonly string[], i: number): boolean {
  const first = labelKind(lines[i] ?? '');
  if (first !== 'from' && first !== 'date') return false;
  const kinds = new Set<string>();
  for (let k = i; k < Math.min(lines.length, i + 8); k += 1) {
    const line = (lines[k] ?? '').trim();
    const kind = labelKind(line);
    if (kind) kinds.add(kind);
    else if (line && kinds.size >= 3) break;
    else if (line && !/^[<"\w].*@/.test(line)) return false;
  }
  return kinds.has('from') && kinds.size >= 3;
}

function labelKind(line: string): string | null {
  if (!line.includes(':') && !line.includes('：')) return null;
  const label = /^[\s*_]*([\p{L}][\p{L}\s-]{0,20}?)[\s*_]*[:：]/u.exec(line)?.[1]?.toLowerCase();
  if (!label) return null;
  return Object.entries(headerLabels).find(([, words]) => words.includes(label))?.[0] ?? null;
}

function isIntro(line: string): boolean {
  if (line.length > 250 || line.length < 8 || !/[:：]$/.test(line) || !/\d/.test(line)) return false;
  if (address.test(line) && clock.test(line) && /\d{4}|\d{1,2}[./]\d{1,2}/.test(line)) return true;
  return introVerbs.some((verb) => verb.test(line)) && (clock.test(line) || year.test(line));
}

/** Sure enough to cut everything after it although no line there is marked as quoted. */
function isStrongIntro(line: string): boolean {
  return address.test(line) || (year.test(line) && clock.test(line));
}

function leadsToQuote(lines: readonly string[], quoted: readonly boolean[], from: number): boolean {
  for (let i = from; i < lines.length; i += 1) {
    if (quoted[i]) return true;
    if ((lines[i] ?? '').trim()) return false;
  }
  return false;
}

/** A line of underscores or hyphens over the header block belongs to it. */
function backOverRule(lines: readonly string[], i: number): number {
  let start = i;
  while (start > 0 && /^[\s\-_*—–]*$/.test(lines[start - 1] ?? '')) start -= 1;
  return start;
}
