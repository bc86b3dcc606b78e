/**
 * The customer's points in their order: numbered or bulleted lines, else "first … second …", else their questions when
 * there are two or more. One question alone is no list.
 */
import type { Thread } from '../../thread/thread.ts';
import { type Fact, shorten, unanswered } from './fact.ts';

const mark = String.raw`(?:\d{1,2}\s?[.)、）:]|[-•–*]\s|[①-⑨]|第?[一二三四五六七八九][、.])`;
const listed = new RegExp(String.raw`^\s*${mark}\s*(\S.*)$`, 'u');
const ordinal =
  /(?:^|[.!?。！？;；\n]\s*)(?:first(?:ly)?|second(?:ly)?|third(?:ly)?|finally|во-первых|во-вторых|в-третьих|в-четв[её]ртых|首先|其次|再次|最后|第[一二三四五]点?)[,，:：]?\s*([^.!?。！？\n]{4,})/giu;
/** A dot between digits ends nothing: "1.6". */
const asked = /(?:[^.!?。！？\n]|(?<=\d)\.(?=\d)){3,}[?？]/gu;

/** The points of the unanswered messages, at most twelve, each at most 80 characters; empty when there are fewer than two. */
export function pointsOf(thread: Thread): string[] {
  const text = unanswered(thread)
    .map((m) => m.text.slice(0, 20_000))
    .join('\n');
  const ways = [linesOf(text), matches(text, ordinal, 1), matches(text, asked, 0)];
  const points = ways.find((found) => found.length >= 2) ?? [];
  return points.slice(0, 12).map((p) => shorten(p, 80));
}

/** How many points there are, as a number. */
export const count: Fact = ({ thread }) => {
  const n = pointsOf(thread).length;
  return n > 0 ? String(n) : undefined;
};

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((l) => listed.exec(l)?.[1])
    .filter((l) => l !== undefined);

const matches = (text: string, pattern: RegExp, group: 0 | 1): string[] =>
  [...text.matchAll(pattern)].map((m) => (m[group] ?? '').trim()).filter((p) => p.length > 0);
