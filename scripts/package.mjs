// `npm run package`: the zips for both stores, the source for reviewers, a bill of materials, and their checksums, in dist/packages.
// The same source gives the same bytes; `--twice` builds everything a second time and compares.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages, root, run, stop } from './set-up.mjs';

installPackages();
const { billOfMaterials, licenceTexts } = await import('./package/bill-of-materials.mjs');
const { filesBelow, zip } = await import('./package/zip.mjs');

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
if (!readFileSync(join(root, 'CHANGELOG.md'), 'utf8').includes(`\n## ${version}`))
  stop(`CHANGELOG.md says nothing about ${version}: add a section "## ${version}" with what changed.`);

const modes = { chrome: 'production', firefox: 'firefox' };
const made = await make();
if (process.argv.includes('--twice')) compare(made, await make());

const out = join(root, 'dist/packages');
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const sums = [...made].map(([name, bytes]) => {
  writeFileSync(join(out, name), bytes);
  console.log(`${name}  ${(bytes.length / 1000).toFixed(0)} kB`);
  return `${sha256(bytes)}  ${name}`;
});
writeFileSync(join(out, 'SHA256SUMS'), `${sums.join('\n')}\n`);
console.log(sums.join('\n'));

/** Builds both browsers' packages anew. */
async function make() {
  const bill = billOfMaterials();
  const notices = { 'THIRD-PARTY-LICENCES.txt': licenceTexts(bill) };
  const packed = (browser) => {
    const folder = join(root, 'dist', browser);
    rmSync(folder, { recursive: true, force: true });
    run(
      process.execPath,
      [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--mode', modes[browser], '--logLevel', 'warn'],
      {
        quiet: true,
      },
    );
    return zip(folder, filesBelow(folder), notices);
  };
  return new Map([
    [`rapport-${version}-chrome.zip`, packed('chrome')],
    [`rapport-${version}-firefox.zip`, packed('firefox')],
    [`rapport-${version}-source.zip`, zip(root, sourceFiles())],
    [`rapport-${version}.cdx.json`, Buffer.from(`${JSON.stringify(bill, null, 2)}\n`)],
  ]);
}

/** What a reviewer needs to build the same packages: everything under version control except pictures. */
function sourceFiles() {
  const list = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0');
  return list.filter((path) => path !== '' && !/^docs\/screenshots\/|^store\/screenshots\//.test(path));
}

function compare(first, second) {
  const differ = [...first].filter(([name, bytes]) => sha256(bytes) !== sha256(second.get(name))).map(([name]) => name);
  if (differ.length > 0) stop(`built twice, these came out different: ${differ.join(', ')}`);
  console.log(`built twice, byte-identical: ${first.size} files`);
}

function sha256(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}
