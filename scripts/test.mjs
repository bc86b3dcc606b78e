// `npm test`: set-up, then every check in a fixed order, each named; ends with "N passed, N failed".
// `npm test -- NAME …` runs the named ones only. `faults` and `live` are not among them by default: `npm run test:live` runs both.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages, needBrowser, root, stop } from './set-up.mjs';

const bin = (path) => [process.execPath, join(root, 'node_modules', path)];
const vitest = (config) => ({ vitest: config });

const steps = {
  types: { command: [...bin('typescript/bin/tsc'), '--noEmit'] },
  lint: { command: [...bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '.'] },
  unused: { command: [...bin('knip/bin/knip.js')] },
  unit: vitest('vitest.config.ts'),
  build: { command: [...bin('vite/bin/vite.js'), 'build', '--logLevel', 'warn'] },
  'build-firefox': { command: [...bin('vite/bin/vite.js'), 'build', '--mode', 'firefox', '--logLevel', 'warn'] },
  'lint-firefox': {
    command: [...bin('web-ext/bin/web-ext.js'), 'lint', '--source-dir', 'dist/firefox', '--warnings-as-errors'],
  },
  package: { command: [process.execPath, join(root, 'scripts/package.mjs'), '--twice'] },
  shipped: vitest('test/package/vitest.config.ts'),
  audit: { command: [process.execPath, join(root, 'scripts/audit.mjs')] },
  reading: vitest('test/adapters/score/vitest.config.ts'),
  panel: vitest('test/panel/vitest.config.ts'),
  practice: vitest('test/practice/vitest.config.ts'),
  editors: vitest('test/editors/vitest.config.ts'),
  e2e: vitest('test/e2e/vitest.config.ts'),
  faults: vitest('test/faults/vitest.config.ts'),
  live: vitest('test/live/vitest.config.ts'),
};

const asked = process.argv.slice(2).filter((a) => !a.startsWith('-'));
const unknown = asked.find((name) => !(name in steps));
if (unknown) stop(`no check is called "${unknown}"; there are: ${Object.keys(steps).join(', ')}.`);
const names = asked.length > 0 ? asked : Object.keys(steps).filter((name) => !['faults', 'live'].includes(name));

installPackages();
// The browser suites take the browser from here, so that it is looked for in one place only.
if (names.some((n) => ['reading', 'panel', 'practice', 'editors', 'e2e', 'faults', 'live'].includes(n)))
  process.env.CHROMIUM ||= needBrowser();
// End-to-end checks test the built extension, so it is built first even when only they are asked for.
if (names.some((n) => ['e2e', 'shipped', 'faults', 'live'].includes(n)) && !names.includes('build'))
  names.unshift('build');
if (names.some((n) => ['lint-firefox', 'shipped', 'live'].includes(n)) && !names.includes('build-firefox'))
  names.unshift('build-firefox');

const reports = join(root, '.cache/reports');
mkdirSync(reports, { recursive: true });
const total = { passed: 0, failed: 0 };

for (const name of names) {
  const { command, vitest: config } = steps[name];
  const file = join(reports, `${name}.json`);
  rmSync(file, { force: true });
  const [program, ...args] = command ?? [
    ...bin('vitest/vitest.mjs'),
    'run',
    '--config',
    config,
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${file}`,
  ];
  console.log(`\n── ${name}`);
  const { status } = spawnSync(program, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  const counted = command ? undefined : countOf(file);
  total.passed += counted?.passed ?? (status === 0 ? 1 : 0);
  // A run that fails outside its tests (a set-up, a type error in a config) fails too.
  total.failed += Math.max(counted?.failed ?? 0, status === 0 ? 0 : 1);
  console.log(`── ${name}: ${status === 0 ? 'ok' : 'FAILED'}`);
}

function countOf(file) {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    // No report: the run ended before any test, which the exit status tells.
    return undefined;
  }
}

writeFileSync(join(reports, `total-${names.includes('live') ? 'live' : 'main'}.json`), JSON.stringify(total));
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
