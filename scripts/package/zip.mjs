// Zips that come out the same, byte for byte, from the same files: sorted names, one fixed date, one compression level.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { zipSync } from 'fflate';

/** The earliest date a zip can hold in every time zone: what it says does not matter, that it never changes does. */
const DATE = new Date(1980, 0, 2);

/** All files below a folder, as paths with forward slashes. */
export const filesBelow = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));

/** The bytes of a zip of these files of `folder`, and of `extra` texts by name. */
export function zip(folder, files, extra = {}) {
  const contents = new Map(files.map((path) => [path, readFileSync(join(folder, path))]));
  for (const [path, text] of Object.entries(extra)) contents.set(path, Buffer.from(text));
  const sorted = [...contents].sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { level: 9, mtime: DATE });
}
