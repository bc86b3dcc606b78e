/** Builds the bench page and the library script once before the browser suites. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default async function buildBench(): Promise<void> {
  await build({ configFile: here('../vite.config.ts') });
  await build({ configFile: here('../vite.library.config.ts') });
}
