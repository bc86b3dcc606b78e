/**
 * Decides from two readings of an editor whether a text was put in exactly once and nothing else changed.
 * Pure: knows strings only. Spaces at the seams are left to the editor (it may turn one into a paragraph), but inside the
 * text every line and every blank line has to be there, and a line break at its ends has to divide it from the rest.
 */

interface Squashed {
  /** The text without white space and zero-width fillers. */
  chars: string;
  /** For each of `chars`, its index in the original. */
  at: number[];
}

const INVISIBLE = /[\s\u200B\u2060\uFEFF]/;

/**
 * True when `after` is `before` with `selected` taken out and `text` put in at one place.
 * All four are texts as `readField` gives them; `selected` is '' for a bare caret.
 */
export function standsOnce(before: string, after: string, text: string, selected = ''): boolean {
  const was = squash(before);
  const now = squash(after);
  const put = squash(text).chars;
  const gone = squash(selected).chars.length;
  if (now.chars.length !== was.chars.length - gone + put.length) return false;
  const last = Math.min(commonPrefix(was.chars, now.chars), was.chars.length - gone);
  const first = Math.max(0, was.chars.length - gone - commonSuffix(was.chars, now.chars));
  for (let k = first; k <= last; k++) {
    if (now.chars.startsWith(put, k) && keepsLines(after, now.at, k, put.length, text)) return true;
  }
  return false;
}

/** The lines of `text` are where its characters are: `length` of them from the `k`th on, found in `after` at `at`. */
function keepsLines(after: string, at: readonly number[], k: number, length: number, text: string): boolean {
  const end = (at[k + length - 1] ?? 0) + 1;
  if (tidy(after.slice(at[k], end)) !== tidy(text)) return false;
  const before = after.slice(k === 0 ? 0 : (at[k - 1] ?? 0) + 1, at[k]);
  const behind = after.slice(end, at[k + length]);
  const parted = (outer: string, gap: string, edge: boolean) => !outer.includes('\n') || edge || gap.includes('\n');
  const [lead = ''] = /^\s*/.exec(text) ?? [];
  const [trail = ''] = /\s*$/.exec(text) ?? [];
  return parted(lead, before, k === 0) && parted(trail, behind, k + length === at.length);
}

/** True when two readings differ in nothing but spacing at line ends and zero-width fillers. */
export function sameDraft(before: string, after: string): boolean {
  return tidy(before) === tidy(after);
}

function squash(text: string): Squashed {
  const at: number[] = [];
  let chars = '';
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (INVISIBLE.test(char)) continue;
    chars += char;
    at.push(i);
  }
  return { chars, at };
}

/** One form for what editors write differently: kinds of space, runs of spaces, spaces at line ends. */
function tidy(text: string): string {
  return text
    .replace(/[\u200B\u2060\uFEFF\r]/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

function commonPrefix(a: string, b: string): number {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return i;
}

function commonSuffix(a: string, b: string): number {
  let i = 0;
  while (i < a.length && a[a.length - 1 - i] === b[b.length - 1 - i]) i++;
  return i;
}
