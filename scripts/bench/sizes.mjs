// What is downloaded and parsed, compressed: each entry with everything it imports.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../set-up.mjs';

const dist = join(root, 'dist/chrome');
const gzip = (path) => gzipSync(readFileSync(join(dist, path)), { level: 9 }).length;

const statically = /(?:from|import)\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g;
const alsoLater = /(?:from|import)\s*\(?["'`](\.{1,2}\/[^"'`]+)["'`]/g;

/** The file and all it imports, once each. */
function graph(path, imports = statically, seen = new Set()) {
  if (seen.has(path)) return seen;
  seen.add(path);
  const text = readFileSync(join(dist, path), 'utf8');
  for (const [, to] of text.matchAll(imports)) graph(join(dirname(path), to), imports, seen);
  return seen;
}

/** Bytes, gzip: content script, worker code, what it classifies with (phrases and weights), the playbook, the panel with its style. */
export function sizes() {
  const html = readFileSync(join(dist, 'extension/sidepanel/index.html'), 'utf8');
  const entries = [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, path]) => path);
  const panelWith = (imports) =>
    new Set(entries.flatMap((path) => (path.endsWith('.js') ? [...graph(path, imports)] : [path])));
  const worker = [...graph('service-worker-loader.js')];
  const playbook = worker.filter((p) => /playbook-/.test(p));
  const model = worker.filter((p) => /cues-/.test(p));
  const sum = (paths) => [...paths].reduce((total, path) => total + gzip(path), 0);
  return {
    content: gzip('extension/content.js'),
    worker: sum(worker.filter((p) => !playbook.includes(p) && !model.includes(p))),
    model: sum(model),
    playbook: sum(playbook),
    panel: sum(panelWith(statically)),
    panelOpened: sum(panelWith(alsoLater)),
  };
}
