/** Every guide: complete, in its schema, every step reached, every walk ends; and the walk itself. `npm run check:playbook` runs this too. */
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { guideSchema } from '../../src/guides/guide.ts';
import { guideFor, guides } from '../../src/guides/registry.ts';
import { answer, back, begin, stepOf } from '../../src/guides/walk.ts';
import { cardOf } from '../../src/playbook/playbook.ts';
import { customerTypeIds, isCustomerType } from '../../src/thread/customer-types.ts';
import { languages } from '../../src/thread/thread.ts';
import { filesLike, read } from '../support/tree.ts';
import { mistakeIn } from '../support/yaml-mistakes.ts';

describe.each(filesLike(/^src\/guides\/.*\.yaml$/))('%s', (path) => {
  test('follows the schema', () => expect(mistakeIn(path, guideSchema), mistakeIn(path, guideSchema)).toBeUndefined());

  test('is named after its file', () =>
    expect(path).toBe(`src/guides/${(parse(read(path)) as { guide: string }).guide}.yaml`));
});

describe.each(guides.map((g) => [g.guide, g] as const))('%s', (_, guide) => {
  const ids = guide.steps.map(({ id }) => id);
  const next = (id: string) => guide.steps.find((s) => s.id === id)?.answers?.map(({ to }) => to) ?? [];

  test('leads only to steps there are, each reached', () => {
    const reached = new Set(ids.slice(0, 1));
    for (const id of reached) for (const to of next(id)) reached.add(to);
    expect([...reached].toSorted()).toEqual(ids.toSorted());
  });

  test('can be left from every step: an end is never out of reach', () => {
    const ends = new Set(ids.filter((id) => next(id).length === 0));
    expect(ends.size).toBeGreaterThan(0);
    for (let grown = true; grown; ) {
      const more = ids.filter((id) => !ends.has(id) && next(id).some((to) => ends.has(to)));
      for (const id of more) ends.add(id);
      grown = more.length > 0;
    }
    expect(ends.size).toBe(ids.length);
  });

  test('chooses only replies of its own type, there in every language', () => {
    for (const { reply } of guide.steps) {
      if (reply === undefined) continue;
      const [type = '', id] = reply.split('/');
      expect(guide.types).toContain(type);
      for (const lang of languages)
        expect(isCustomerType(type) && cardOf(type, lang).replies.some((r) => r.id === id), `${lang} ${reply}`).toBe(
          true,
        );
    }
  });

  test('comes to a locked reply only past the check list', () => {
    const locked = (reply?: string) => {
      const [type = '', id] = reply?.split('/') ?? [];
      return isCustomerType(type) && cardOf(type, 'en').replies.some((r) => r.id === id && r.after === 'check');
    };
    if (guide.steps.some(({ reply }) => locked(reply))) expect(guide.steps[0]?.check).toBe(true);
  });

  test('keeps a step short enough to be read at a glance', () => {
    for (const { text, answers } of guide.steps) {
      for (const lang of languages) expect(text[lang].length, text[lang]).toBeLessThanOrEqual(lang === 'zh' ? 60 : 150);
      for (const { say } of answers ?? [])
        for (const lang of languages) expect(say[lang].length, say[lang]).toBeLessThanOrEqual(32);
    }
  });
});

test('each kind of walk the documents ask for is there, and no plain thread has one', () => {
  const asked = ['child', 'deceiver', 'bad-fit', 'discount-seeker', 'in-distress'] as const;
  expect(asked.filter((type) => !guideFor(type))).toEqual([]);
  expect(guideFor('none')).toBeUndefined();
  expect(customerTypeIds.filter((type) => guideFor(type))).toHaveLength(asked.length);
});

describe('a walk', () => {
  const guide = guideFor('bad-fit');
  if (!guide) throw new Error('no guide for bad-fit');
  const first = begin(guide);

  test('waits for the check list', () => {
    expect(answer(guide, first, 0, false)).toBe(first);
    expect(stepOf(guide, answer(guide, first, 0, true))?.id).toBe('offered');
  });

  test('stays where there is no such answer', () => expect(answer(guide, first, 7, true)).toBe(first));

  test('goes back, but not past the beginning', () => {
    const two = answer(guide, first, 0, true);
    expect(back(two)).toEqual(first);
    expect(back(first)).toEqual(first);
  });

  test('through a guide that has changed has no step', () => expect(stepOf(guide, ['gone'])).toBeUndefined());
});
