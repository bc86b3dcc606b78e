/** A gap left out takes its sentence or list line with it, and nothing else. */
import { describe, expect, test } from 'vitest';
import { fill } from '../../src/replies/fill.ts';
import { leaveOut } from '../../src/replies/leave-out.ts';
import { textOf } from '../../src/replies/render.ts';
import type { Language } from '../../src/thread/thread.ts';
import { threadOf } from '../support/threads.ts';

const without = (template: string, keys: string[], lang: Language = 'en') =>
  textOf(leaveOut(fill(template, { thread: threadOf([['c', 'Hi']]), lang, evidence: [] }), keys));

describe('goes out with its sentence', () => {
  test.each([
    ['One. Two is [a]. Three.', 'One. Three.'],
    ['Two is [a]. Three.', 'Three.'],
    ['One. Two is [a].', 'One.'],
    ['One.\n\nTwo is [a].\n\nThree.', 'One.\n\nThree.'],
    ['One. Two: [a].\n\nThree.', 'One.\n\nThree.'],
    ['Steps:\n\n1. Open [a].\n2. Wait.', 'Steps:\n\n2. Wait.'],
    ['Does [a] suit you? Write back.', 'Write back.'],
  ])('%j', (template, left) => expect(without(template, ['a'])).toBe(left));

  test.each([
    ['先办[a]，再回您。其余不用管。', '其余不用管。'],
    ['您好。[a]。\n\n有出入告诉我。', '您好。\n\n有出入告诉我。'],
  ])('%j', (template, left) => expect(without(template, ['a'], 'zh')).toBe(left));
});

describe('leaves alone', () => {
  test.each(['One. Two is [b]. Three.', 'No gap at all.', '1. Open [b].\n2. Wait.', 'Version 2.5 is [b].'])(
    '%j',
    (template) => expect(without(template, ['a'])).toBe(template),
  );

  test('the other sentences of a list', () =>
    expect(without('1. Open [a].\n2. Press [b].\n3. Wait.', ['b'])).toBe('1. Open [a].\n3. Wait.'));
});
