/** The rules of the house, checked by reading the tree. A failure says what to do. */
import { describe, expect, test } from 'vitest';
import manifest from '../manifest.json' with { type: 'json' };
import { filesLike, importsOf, packagesOf, read } from './support/tree.ts';

const source = filesLike(/^(src|extension)\/.*\.tsx?$/);
const library = source.filter((f) => f.startsWith('src/'));
const codeLines = (path: string) => read(path).split('\n').length;

/** What each folder of the library may import, besides itself and `src/result.ts`. Types alone may go anywhere downstream. */
const mayImport: Record<string, string[]> = {
  thread: [],
  cues: ['thread'],
  classify: ['cues', 'thread'],
  playbook: ['thread'],
  replies: ['classify', 'playbook', 'settings', 'thread'],
  learn: ['classify', 'thread'],
  advice: ['classify', 'learn', 'playbook', 'replies', 'settings', 'thread'],
  adapters: ['thread'],
  compose: [],
  guides: ['thread'],
  snippets: ['replies', 'thread'],
  palette: ['advice', 'playbook', 'replies', 'thread'],
  settings: ['thread'],
  protocol: ['adapters', 'advice', 'compose', 'thread'],
  session: ['adapters', 'advice', 'guides', 'learn', 'protocol', 'replies', 'thread'],
};

const folderOf = (path: string) => path.split('/')[1] ?? '';

describe('the library', () => {
  test.each(library)('%s imports only what its folder may', (path) => {
    const allowed = [folderOf(path), ...(mayImport[folderOf(path)] ?? [])];
    const wrong = importsOf(path).filter(
      (to) => to !== 'src/result.ts' && (!to.startsWith('src/') || !allowed.includes(folderOf(to))),
    );
    expect(wrong, `src/${folderOf(path)} may import ${allowed.join(', ')}; move the shared part upstream`).toEqual([]);
  });

  test.each(library)('%s knows no browser extension and no React', (path) => {
    if (path !== 'src/result.ts') expect(packagesOf(path).filter((p) => !['valibot'].includes(p))).toEqual([]);
    expect(read(path)).not.toMatch(
      /\b(?:chrome|browser)\.(?:runtime|tabs|storage|scripting|sidePanel|action|commands|permissions)\b/,
    );
  });

  test('every folder has its rule here', () => {
    const folders = new Set(library.filter((f) => f.split('/').length > 2).map(folderOf));
    expect([...folders].filter((f) => !(f in mayImport))).toEqual([]);
  });

  test('only protocol and session import the protocol: no cycle through the types', () => {
    const users = library.filter((f) => importsOf(f).some((to) => to.startsWith('src/protocol/')));
    expect(users.map(folderOf).filter((f) => !['protocol', 'session'].includes(f))).toEqual([]);
  });
});

describe('the extension', () => {
  const outside = source.filter((f) => f.startsWith('extension/') && !f.startsWith('extension/browser/'));

  test.each(outside)('%s reaches the browser only through extension/browser', (path) => {
    expect(packagesOf(path)).not.toContain('webextension-polyfill');
    expect(read(path)).not.toMatch(/\bchrome\.\w+\./);
  });

  test('entry points only wire: none is longer than a screen', () => {
    const entries = ['extension/background.ts', 'extension/content.ts', 'extension/sidepanel/main.tsx'];
    expect(entries.filter((f) => codeLines(f) > 90)).toEqual([]);
  });
});

describe('every source file', () => {
  test.each(source)('%s writes no raw HTML and evaluates no text', (path) => {
    expect(read(path)).not.toMatch(
      /\.(?:innerHTML|outerHTML)\s*=[^=]|insertAdjacentHTML|document\.write\(|dangerouslySetInnerHTML|\beval\(|new Function\(/,
    );
  });

  test.each(source)('%s has a kebab-case name (components: PascalCase) that says what it is', (path) => {
    const name = path.split('/').at(-1) ?? '';
    expect(name).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*(?:\.d|\.firefox)?\.tsx?|[A-Z][A-Za-z0-9]*\.tsx)$/);
    expect(path).not.toMatch(/\b(?:utils?|helpers?|common|manager|misc)\b/);
  });

  test.each(source.filter((f) => !f.endsWith('.d.ts')))(
    '%s begins with a header or a documented declaration',
    (path) => {
      expect(read(path), 'start the file with one to four lines on what it is for').toMatch(/\/\*\*[\s\S]*?\*\//);
    },
  );

  test('the median file stays under 90 lines', () => {
    const sizes = source.map(codeLines).sort((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(90);
  });
});

describe('the project stands alone', () => {
  const texts = filesLike(/\.(?:tsx?|mjs|json|md|ya?ml|html|css|sh|pl)$|^\.ci\/run$/).filter(
    (f) => f !== 'test/conventions.test.ts' && !f.startsWith('training/corpus/'),
  );

  test.each(texts)('%s names no path of one machine and no registry host', (path) => {
    expect(read(path)).not.toMatch(/\.\.\/shared\/|\/work\/(?:main|shared)|registry\.npmjs|deb\.debian\.org/);
  });
});

describe('the manifest', () => {
  test('asks for no host and no more than it needs', () => {
    expect(manifest.permissions.toSorted()).toEqual(['activeTab', 'scripting', 'sidePanel', 'storage']);
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
  });

  test('forbids every connection of its own pages', () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  test('suggests keys without Ctrl+Alt, which types letters on many keyboards', () => {
    // A browser takes at most four suggestions; a fifth command waits for the agent to give it a key.
    const suggested = Object.values(manifest.commands).flatMap((c) => ('suggested_key' in c ? [c.suggested_key] : []));
    expect(suggested.length).toBe(4);
    for (const keys of suggested)
      for (const key of Object.values(keys)) expect(key).not.toMatch(/Ctrl\+Alt|Command\+Alt/);
  });
});
