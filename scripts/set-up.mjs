// Makes a fresh clone ready on a fresh machine. Bare Node: nothing is installed yet when this runs.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Ends with one line that says what to do. */
export function stop(line) {
  console.error(`rapport: ${line}`);
  process.exit(1);
}

/** Runs a command of this project's, output shown on stderr unless `quiet`; ends the script when it fails. */
export function run(command, args, { quiet = false } = {}) {
  const done = spawnSync(command, args, { cwd: root, stdio: quiet ? 'pipe' : ['ignore', 2, 2], encoding: 'utf8' });
  if (done.status === 0) return;
  if (quiet) console.error(`${done.stdout ?? ''}${done.stderr ?? ''}`);
  stop(`\`${command} ${args.join(' ')}\` failed (${done.status ?? done.error?.message}).`);
}

/** Installs the packages of the lockfile, unless exactly these are installed already. */
export function installPackages() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    stop(`Node 20.19 or newer is needed; this is ${process.versions.node}. Get it from nodejs.org.`);
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const stamp = join(root, 'node_modules', '.rapport-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.error('rapport: installing the packages (once)');
  run(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund'], { quiet: true });
  writeFileSync(stamp, lock);
}

/** Builds the extension into dist/chrome. About two seconds, so it is done every time: a stale build misleads. */
export function build() {
  console.error('rapport: building the extension');
  run(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'], { quiet: true });
}

const onPath = (name) => {
  const found = spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], { encoding: 'utf8' });
  return found.status === 0 ? found.stdout.split(/\r?\n/)[0].trim() : undefined;
};

const installed = {
  darwin: ['Chromium', 'Google Chrome', 'Microsoft Edge'].map((n) => `/Applications/${n}.app/Contents/MacOS/${n}`),
  win32: ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].flatMap((p) =>
    [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
      .filter(Boolean)
      .map((d) => `${d}\\${p}`),
  ),
};

/** The browser on this machine: `RAPPORT_BROWSER`, else Chromium, Chrome or Edge where they usually are; undefined when there is none. */
export function findBrowser() {
  const { RAPPORT_BROWSER: chosen } = process.env;
  if (chosen) return existsSync(chosen) ? chosen : stop(`RAPPORT_BROWSER names no file: ${chosen}`);
  const names = [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ];
  return names.map(onPath).find(Boolean) ?? (installed[process.platform] ?? []).find((p) => existsSync(p));
}

const isDebian = () => existsSync('/etc/debian_version') && onPath('apt-get');

/** Installs Debian packages when this is root on Debian; false where that is not possible. */
export function installDebian(...packages) {
  if (!isDebian() || process.getuid?.() !== 0) return false;
  console.error(`rapport: installing ${packages.join(' ')} (once)`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'pipe', env });
  execFileSync(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=600', ...packages],
    { stdio: 'pipe', env },
  );
  return true;
}

/** The browser, installed if this machine allows it; ends with one line that says how to get one. */
export function needBrowser() {
  const found =
    findBrowser() ?? (installDebian('chromium', 'fonts-noto-core', 'fonts-noto-cjk') ? findBrowser() : undefined);
  return (
    found ??
    stop(
      'no Chromium, Chrome or Edge found: install one (Debian: `apt-get install chromium`), or set RAPPORT_BROWSER to its path.',
    )
  );
}

/** Firefox, installed if this machine allows it; ends with one line that says how to get one. */
export function needFirefox() {
  const find = () => process.env.RAPPORT_FIREFOX || onPath('firefox-esr') || onPath('firefox');
  const found = find() ?? (installDebian('firefox-esr') ? find() : undefined);
  return (
    found ??
    stop('no Firefox found: install it (Debian: `apt-get install firefox-esr`), or set RAPPORT_FIREFOX to its path.')
  );
}
