// `npm run train`: rebuilds src/classify/model and training/report.md from training/corpus. Some minutes on two cores; the same
// corpus gives the same bytes. `-- --quick` leaves out what each part alone can do.
import { installPackages, root } from './set-up.mjs';

installPackages();
process.chdir(root);
const { runnerImport } = await import('vite');
const options = { root, configFile: false, logLevel: 'error' };
const { train } = (await runnerImport('./training/train.ts', options)).module;
const start = performance.now();
train(!process.argv.includes('--quick'), (line) =>
  console.log(`${Math.round((performance.now() - start) / 1000)} s  ${line}`),
);
