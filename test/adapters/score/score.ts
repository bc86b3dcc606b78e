/** How well a reading agrees with what was really written: message F1 and role accuracy. Pure. */

/** A message as read or as true. */
export interface Said {
  role: string;
  text: string;
  author?: string;
}

/** Counts over one or many pages; they add up. */
export interface Score {
  /** Messages read and true, with the same words. */
  hit: number;
  read: number;
  true: number;
  /** Of the hits: with the right role, and with the right author where the truth names one. */
  role: number;
  author: number;
  named: number;
}

const words = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Compares one reading with the truth, in order of the truth. Events (role `system`) that the truth leaves out count for nothing. */
export function compare(read: readonly Said[], truth: readonly Said[]): Score {
  const rest = read.filter(({ role }) => role !== 'system' || truth.some((one) => one.role === 'system'));
  const score: Score = { hit: 0, read: rest.length, true: truth.length, role: 0, author: 0, named: 0 };
  for (const one of truth) {
    const at = rest.findIndex(({ text }) => words(text) === words(one.text));
    const [found] = at < 0 ? [] : rest.splice(at, 1);
    if (!found) continue;
    score.hit += 1;
    score.role += found.role === one.role ? 1 : 0;
    if (one.author === undefined) continue;
    score.named += 1;
    score.author += found.author === one.author ? 1 : 0;
  }
  return score;
}

export const sum = (scores: readonly Score[]): Score =>
  scores.reduce(
    (a, b) => ({
      hit: a.hit + b.hit,
      read: a.read + b.read,
      true: a.true + b.true,
      role: a.role + b.role,
      author: a.author + b.author,
      named: a.named + b.named,
    }),
    { hit: 0, read: 0, true: 0, role: 0, author: 0, named: 0 },
  );

/** 0 to 1; 0 when nothing was read. */
export const f1 = ({ hit, read, true: all }: Score): number => (2 * hit) / Math.max(1, read + all);
export const roleAccuracy = ({ role, hit }: Score): number => role / Math.max(1, hit);
