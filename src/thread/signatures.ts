/**
 * Finds what a mail program adds below a writer's words: the block under "-- ", "sent from my phone", contact cards,
 * legal notices, and the robot line that asks to write above it. The writer's own closing ("Best regards, Ann") stays:
 * it is theirs, and how somebody signs off says something about them.
 */
import { contactLine, deviceLines, legalOpenings, maybeRobot, robotLines, signOffs } from './signature-words.ts';

/** Longest block under "-- " that is taken for a signature. Longer ones hold text that somebody wrote. */
const maxSignatureLines = 14;
const maxLineLength = 160;

/** Adds to `cut` the lines that are signature, footer or robot header. Lines already cut are not looked at. */
export function markSignatures(lines: readonly string[], cut: boolean[]): void {
  for (let i = 0; i < lines.length; i += 1) if (!cut[i] && isRobotLine(lines[i] ?? '')) cut[i] = true;
  const own = lines.map((_, i) => i).filter((i) => !cut[i] && (lines[i] ?? '').trim());
  cutLegalNotice(lines, cut, own);
  cutDashed(lines, cut, own);
  cutDeviceLines(lines, cut, own);
  cutContactCard(lines, cut, own);
}

const isRobotLine = (line: string) => maybeRobot.test(line) && robotLines.some((robot) => robot.test(line.trim()));

/** "-- " and at most a dozen short lines to the end. Also ends of own parts above quoted history. */
function cutDashed(lines: readonly string[], cut: boolean[], own: readonly number[]): void {
  const at = own.findLastIndex((i) => /^(?:--|—|__)$/.test((lines[i] ?? '').trim()) && !cut[i]);
  if (at < 1) return;
  const block = own.slice(at);
  if (block.length > maxSignatureLines || block.some((i) => (lines[i] ?? '').length > maxLineLength)) return;
  for (const i of block) cut[i] = true;
}

/** From the bottom up, as long as each line is one that a mail program adds. */
function cutDeviceLines(lines: readonly string[], cut: boolean[], own: readonly number[]): void {
  for (const i of own.toReversed()) {
    if (cut[i]) continue;
    const line = (lines[i] ?? '').trim();
    if (!deviceLines.some((device) => device.test(line))) return;
    cut[i] = true;
  }
}

/** A paragraph that opens like a confidentiality notice, near the end, with everything below it. */
function cutLegalNotice(lines: readonly string[], cut: boolean[], own: readonly number[]): void {
  const at = own.findIndex((i) => isLegalOpening((lines[i] ?? '').trim()));
  if (at < 1) return;
  const words = own.slice(0, at).reduce((sum, i) => sum + (lines[i] ?? '').length, 0);
  if (words === 0 || own.length - at > 12) return;
  for (const i of own.slice(at)) cut[i] = true;
}

const isLegalOpening = (line: string) => line.length > 12 && legalOpenings.some((opening) => opening.test(line));

/** Phones, sites and addresses under a closing: only when there are two or more, so that one number somebody gives stays. */
function cutContactCard(lines: readonly string[], cut: boolean[], own: readonly number[]): void {
  const left = own.filter((i) => !cut[i]);
  const at = left.findLastIndex((i) => signOffs.some((words) => words.test((lines[i] ?? '').trim())));
  if (at < 1 || left.length - at > maxSignatureLines) return;
  const first = left.findIndex((i, k) => k > at && contactLine.test(lines[i] ?? ''));
  const card = first < 0 ? [] : left.slice(first);
  const contacts = card.filter((i) => contactLine.test(lines[i] ?? ''));
  if (contacts.length < 2 || contacts.length * 2 < card.length) return;
  if (card.some((i) => /[?？]\s*$/.test(lines[i] ?? '') || (lines[i] ?? '').length > maxLineLength)) return;
  for (const i of card) cut[i] = true;
}
