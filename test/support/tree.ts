/** The project's own files, for tests that read the tree. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Paths git tracks or would track, from the root, that match. Ignored files are not the project's. */
export const filesLike = (pattern: RegExp): string[] =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
    .split('\n')
    .filter((path) => pattern.test(path) && existsSync(join(root, path)));

export const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** The project-relative paths a TypeScript file imports; packages are left out. */
export function importsOf(path: string): string[] {
  const from = read(path).matchAll(/(?:from|import)\s*\(?\s*'(\.{1,2}\/[^'?]+)(?:\?[^']*)?'/g);
  return [...from].map(([, to]) => join(path, '..', to ?? ''));
}

/** The packages a TypeScript file imports. */
export const packagesOf = (path: string): string[] =>
  [...read(path).matchAll(/^(?:import\b[^'\n]*|\} from )'([^.'][^']*)'/gm)].map(([, name]) => name ?? '');
