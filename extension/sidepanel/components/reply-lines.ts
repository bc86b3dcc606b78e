/** Breaks a reply into the lines it is drawn in. The text itself is not changed: this is only where paragraphs and lists begin. */
import type { Segment } from '../../../src/advice/advice.ts';

export interface ReplyLine {
  /** "1." when the line is a point of a list, '' otherwise. Then the pieces come without it. */
  marker: string;
  /** A blank line stood before it, or the kind of line changes. */
  apart: boolean;
  pieces: Segment[];
}

const listMarker = /^\s*(\d{1,2}[.)、．])\s*/;

/** Cuts every segment at its line breaks. A gap never holds one. */
function rawLines(segments: readonly Segment[]): Segment[][] {
  let current: Segment[] = [];
  const lines = [current];
  for (const segment of segments) {
    const [first = '', ...rest] = segment.kind === 'gap' ? [''] : segment.text.split('\n');
    if (segment.kind === 'gap') current.push(segment);
    else if (first) current.push({ ...segment, text: first });
    for (const text of rest) {
      current = text && segment.kind !== 'gap' ? [{ ...segment, text }] : [];
      lines.push(current);
    }
  }
  return lines;
}

function lineOf(pieces: Segment[]): Omit<ReplyLine, 'apart'> {
  const [first, ...rest] = pieces;
  const found = first && first.kind !== 'gap' ? listMarker.exec(first.text) : null;
  if (!first || first.kind === 'gap' || !found) return { marker: '', pieces };
  const text = first.text.slice(found[0].length);
  return { marker: found[1] ?? '', pieces: text ? [{ ...first, text }, ...rest] : rest };
}

/** Lines in reading order, blank ones turned into distance. No segments give no lines. */
export function replyLines(segments: readonly Segment[]): ReplyLine[] {
  const lines: ReplyLine[] = [];
  let blank = false;
  for (const pieces of rawLines(segments)) {
    if (pieces.length === 0) {
      blank = true;
      continue;
    }
    const line = lineOf(pieces);
    const before = lines.at(-1);
    const turns = before !== undefined && (before.marker === '') !== (line.marker === '');
    lines.push({ ...line, apart: before !== undefined && (blank || turns) });
    blank = false;
  }
  return lines;
}

/** The labels of gaps that are still empty, in reading order, each with its key. */
export function openGaps(
  segments: readonly Segment[],
  filled: Readonly<Record<string, string>> = {},
): { key: string; label: string }[] {
  return segments.flatMap((segment) =>
    segment.kind === 'gap' && !filled[segment.key]?.trim() ? [{ key: segment.key, label: segment.label }] : [],
  );
}
