/** Turns a reply's segments into the text that goes into the editor. */
import type { Segment } from './reply.ts';

/** The plain text. A gap nobody filled stands in square brackets: for looking at, since text with open gaps never goes out. */
export const textOf = (segments: Segment[], filled: Record<string, string> = {}): string =>
  segments.map((s) => (s.kind === 'gap' ? filled[s.key]?.trim() || `[${s.label}]` : s.text)).join('');

/** The gaps still empty, in reading order. */
export const openGaps = (segments: Segment[], filled: Record<string, string> = {}): { key: string; label: string }[] =>
  segments.filter((s) => s.kind === 'gap').filter((s) => !filled[s.key]?.trim());
