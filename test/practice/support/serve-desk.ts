/**
 * Builds the practice desk into .cache/practice and serves it on loopback while the browser tests run, under the same
 * content security policy that it lives under inside the extension.
 */
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';
import type { TestProject } from 'vitest/node';
import manifest from '../../../manifest.json' with { type: 'json' };

const outDir = fileURLToPath(new URL('../../../.cache/practice/', import.meta.url));
const root = fileURLToPath(new URL('../../../extension/practice/', import.meta.url));

const headers = { 'Content-Security-Policy': manifest.content_security_policy.extension_pages };

export default async function serveDesk(project: TestProject): Promise<() => Promise<void>> {
  const config = { root, base: './', configFile: false, publicDir: false, logLevel: 'warn' } as const;
  await build({ ...config, build: { outDir, emptyOutDir: true, modulePreload: false } });
  const server = await preview({ ...config, build: { outDir }, preview: { host: '127.0.0.1', port: 0, headers } });
  const address = server.httpServer.address();
  if (!address || typeof address === 'string') throw new Error('The desk is not served on a port');
  project.provide('deskUrl', `http://127.0.0.1:${address.port}/`);
  return () => server.close();
}

declare module 'vitest' {
  export interface ProvidedContext {
    deskUrl: string;
  }
}
