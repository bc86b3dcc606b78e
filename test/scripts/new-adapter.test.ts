/** What `npm run new:adapter` writes keeps the rules that adapters are tested by. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesFor, isAdapterId, listed, registered } from '../../scripts/new-adapter/scaffold.mjs';

const registry = readFileSync('src/adapters/registry.ts', 'utf8');
const guide = readFileSync('docs/helpdesks.md', 'utf8');
const files = filesFor('paper-desk');

describe('a new adapter', () => {
  it('begins with a header, and is named after its file', () => {
    const text = files['src/adapters/paper-desk.ts'] ?? '';
    expect(text.startsWith('/**')).toBe(true);
    expect(text).toContain("id: 'paper-desk'");
    expect(text).toContain('export const paperDesk = byHooks({');
  });

  it.each([
    'one-message',
    'long-thread-with-quotes',
    'internal-note',
    'other-locale-ru',
    'composer-closed',
    'unknown-layout',
    'markup-in-text',
  ])('has a page for: %s', (situation) => {
    expect(files[`test/fixtures/paper-desk/${situation}.html`]).toMatch(
      /^<!-- address: https:\/\/\S+ \| now: \S+ \| zone: 0 -->\n/,
    );
  });

  it.each(['aardvark', 'paper-desk', 'zzz-desk'])(
    'stands in the registry by name, imported and listed once: %s',
    (id) => {
      const text = registered(registry, id);
      const imports = [...text.matchAll(/^import \{ \w+ \} from '\.\/([\w-]+)\.ts';$/gm)].map(([, name]) => name);
      expect(imports.filter((name) => name === id)).toHaveLength(1);
      const entries = [...text.matchAll(/^ {2}(\w+),$/gm)].map(([, name]) => name?.toLowerCase());
      expect(entries).toEqual(entries.toSorted());
      expect(entries).toHaveLength(imports.filter((name) => name !== 'generic').length);
    },
  );

  it.each(['aardvark', 'paper-desk', 'zzz-desk'])('stands in the guide under the heading of its proof: %s', (id) => {
    const text = listed(guide, id);
    const part = text.slice(text.indexOf('## Built from public hooks'), text.indexOf('## Generic reader'));
    const names = [...part.matchAll(/^\| (?!helpdesk|---)(.+?) \|/gm)].map(([, name]) => name ?? '');
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')));
    expect(text.split('\n')).toHaveLength(guide.split('\n').length + 1);
  });

  it.each(['Help Scout', 'helpScout', '-x', 'x--y', '../x', ''])('cannot be called "%s"', (id) => {
    expect(isAdapterId(id)).toBe(false);
  });
});
