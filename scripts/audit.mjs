// `npm run audit`: known weaknesses in what ships. A registry that keeps no such list cannot be asked: that is said, and is no failure.
import { spawnSync } from 'node:child_process';
import { root } from './set-up.mjs';

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const { stdout, stderr } = spawnSync(npm, ['audit', '--omit', 'dev', '--json'], { cwd: root, encoding: 'utf8' });

/** npm prints JSON in every case, an error of its own included; anything else is a fault of the machine. */
function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    console.error(`npm audit said nothing readable:\n${stdout}${stderr}`);
    process.exit(1);
  }
}

const report = parse(stdout);
if (!report.metadata) {
  console.log(
    `not audited: this registry answers no audits (${report.message ?? report.error?.summary ?? 'no reason given'})`,
  );
  process.exit(0);
}
const { total = 0, ...found } = report.metadata.vulnerabilities;
console.log(total === 0 ? 'no known weakness in what ships' : JSON.stringify(found));
for (const [name, { severity, range }] of Object.entries(report.vulnerabilities))
  console.log(`${name} ${range}: ${severity}`);
process.exit(total === 0 ? 0 : 1);
