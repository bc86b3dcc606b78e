/**
 * Every page in `test/fixtures/<adapter>/` is read by the adapter that the registry picks, and the answer must equal
 * the `.expected.json` beside it. A page without one fails. To write missing ones for review:
 * WRITE_EXPECTED=1 npx vitest run test/adapters/fixtures.test.ts
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { adapters } from '../../src/adapters/registry.ts';
import { answerOf, fixtureFolder, openFixture } from './open-fixture.ts';

const readers = [...adapters.map(({ id }) => id), 'generic'];

/** What every adapter has to show by an example. `other-locale` may be several files. */
const situations = ['one-message', 'note', 'quotes', 'other-locale', 'closed', 'unknown-layout', 'markup-in-text'];
/** Where a situation goes by another name. */
const alias: Record<string, string[]> = {
  closed: ['composer-closed', 'reply-form-editor-starting'],
  quotes: ['long-thread-with-quotes', 'articles-with-note'],
  note: ['internal-note', 'articles-with-note'],
};

for (const id of readers) {
  const folder = `${fixtureFolder}/${id}`;
  const pages = (existsSync(folder) ? readdirSync(folder) : []).filter((name) => name.endsWith('.html'));
  describe(id, () => {
    it.each(situations)('has an example of: %s', (situation) => {
      const names = alias[situation] ?? [situation];
      expect(pages.some((page) => names.some((name) => page.startsWith(name)))).toBe(true);
    });

    it.each(pages)('reads %s', (name) => {
      const answer = answerOf(openFixture(`${id}/${name}`));
      const expected = `${fixtureFolder}/${id}/${name.replace('.html', '.expected.json')}`;
      if (process.env.WRITE_EXPECTED && !existsSync(expected))
        writeFileSync(expected, `${JSON.stringify(answer, null, 2)}\n`);
      if (!existsSync(expected))
        throw new Error(`${expected} is missing: write one with WRITE_EXPECTED=1 and check it`);
      expect(answer).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
      expect(answer.adapter).toBe(id);
    });
  });
}
