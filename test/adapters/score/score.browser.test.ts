/**
 * How well the generic reader reads pages of helpdesks it has no adapter for. `generic-tuning` are pages it was improved
 * on; `generic-scored` were written after that and gave F1 0.85 and role accuracy 0.92 when first read, before their faults
 * were mended too; `generic-no-thread` must not be read. A new page that nobody has tuned on is worth more than any of them.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { type Answer, readPages } from './pages.ts';
import { compare, f1, roleAccuracy, sum } from './score.ts';

/** What a hand-over to the agent is worth trusting for; see docs/helpdesks.md. */
const least = 0.95;

let answers: Answer[] = [];
const of = (set: string) => answers.filter(({ name }) => name.startsWith(`${set}/`));

beforeAll(async () => {
  answers = await readPages('generic-tuning', 'generic-scored', 'generic-no-thread');
});

describe.each(['generic-tuning', 'generic-scored'])('%s', (set) => {
  it('finds the messages and tells the roles', () => {
    const total = sum(of(set).map(({ messages, truth }) => compare(messages ?? [], truth)));
    const line = `${set}: ${of(set).length} pages, message F1 ${f1(total).toFixed(3)}, role accuracy ${roleAccuracy(total).toFixed(3)}`;
    console.log(line);
    expect(f1(total), line).toBeGreaterThanOrEqual(least);
    expect(roleAccuracy(total), line).toBeGreaterThanOrEqual(least);
  });
});

it('takes no list, board, search, table or article for a thread', () => {
  expect(
    of('generic-no-thread')
      .filter(({ messages }) => messages)
      .map(({ name }) => name),
  ).toEqual([]);
});

it('says how sure it is, and is surer of pages that it reads rightly', () => {
  const read = of('generic-tuning').filter(({ confidence }) => confidence !== undefined);
  expect(read.every(({ confidence = 0 }) => confidence >= 0.5 && confidence <= 1)).toBe(true);
});
