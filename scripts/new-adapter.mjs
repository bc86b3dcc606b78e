// `npm run new:adapter -- NAME`: begins a reader for a helpdesk: the adapter, a fixture for each situation, its line in the
// registry and its row in the guide. Then fill in what is known, and write what must be read beside the fixtures.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesFor, isAdapterId, listed, registered } from './new-adapter/scaffold.mjs';
import { root, stop } from './set-up.mjs';

const [id, ...rest] = process.argv.slice(2);
if (!id || rest.length > 0 || !isAdapterId(id))
  stop('usage: npm run new:adapter -- NAME, in small letters with hyphens: "help-scout".');
const at = (path) => join(root, path);
const files = filesFor(id);
const there = Object.keys(files).find((path) => existsSync(at(path)));
if (there) stop(`${there} exists already; nothing was written.`);

for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
}
for (const [path, change] of [
  ['src/adapters/registry.ts', registered],
  ['docs/helpdesks.md', listed],
]) {
  writeFileSync(at(path), change(readFileSync(at(path), 'utf8'), id));
}
console.log(`Wrote src/adapters/${id}.ts and its fixtures. Next:
  1. say in its header where its hooks come from, and describe the page
  2. WRITE_EXPECTED=1 npx vitest run test/adapters/fixtures.test.ts, and check what it wrote
  3. npx vitest run test/adapters`);
