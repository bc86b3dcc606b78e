/** Serves the built bench page on loopback, and CKEditor 4 from its package (it loads its own parts by address). */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const BUILT = fileURLToPath(new URL('../../../.cache/editors/page/', import.meta.url));
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

export interface BenchServer {
  url: string;
  close(): void;
}

/** Starts on a free port of 127.0.0.1. */
export async function serveBench(): Promise<BenchServer> {
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname));
    const body = await readFile(fileFor(path)).catch(() => null);
    response.writeHead(body ? 200 : 404, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' });
    response.end(body ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/index.html`, close: () => server.close() };
}

function fileFor(path: string): string {
  if (!path.startsWith('/ckeditor4/')) return join(BUILT, path);
  const home = dirname(createRequire(import.meta.url).resolve('ckeditor4/package.json'));
  return join(home, path.slice('/ckeditor4/'.length));
}
