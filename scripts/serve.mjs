// Serves the practice desk on loopback: the same built page that ships inside the extension, nothing else of it.
import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { root } from './set-up.mjs';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** Starts serving on 127.0.0.1; port 0 takes a free one. `page` is the desk's address. */
export async function serveDesk(port = 0) {
  const folder = join(root, 'dist/chrome');
  const server = createServer((ask, answer) => {
    const path = normalize(new URL(ask.url, 'http://desk').pathname).replace(/^[/\\]+/, '');
    const file = join(folder, path === '' ? 'extension/practice/index.html' : path);
    const served =
      (path === '' || /^(assets|extension\/practice|icons)[/\\]/.test(path)) &&
      existsSync(file) &&
      extname(file) in types;
    if (!served) return answer.writeHead(404).end('not here');
    answer.writeHead(200, { 'content-type': types[extname(file)], 'cache-control': 'no-store' });
    createReadStream(file).pipe(answer);
  });
  await new Promise((ready, failed) => server.once('error', failed).listen(port, '127.0.0.1', ready));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    origin,
    page: `${origin}/extension/practice/index.html`,
    close: () => new Promise((done) => server.close(done)),
  };
}
