// `npm run -s eval`: the figures of the shipped model on every development split, then those held out by writer (from the last
// `npm run train`). `-- --accept` makes them the ones the tests hold the model to.
import { readFileSync, writeFileSync } from 'node:fs';
import { installPackages, root } from './set-up.mjs';

installPackages();
process.chdir(root);
const { runnerImport } = await import('vite');
const options = { root, configFile: false, logLevel: 'error' };
const { evaluate } = (await runnerImport('./training/evaluate.ts', options)).module;
const shipped = evaluate();
const heldOut = JSON.parse(readFileSync('training/held-out.json', 'utf8'));

function print(title, splits) {
  const [first] = Object.values(splits);
  console.log(`${title}\n${['split', ...Object.keys(first)].join('\t')}`);
  for (const [name, figures] of Object.entries(splits))
    console.log(
      [
        name,
        ...Object.values(figures).map((x) => (x === null ? '–' : Number.isInteger(x) && x > 1 ? x : x.toFixed(3))),
      ].join('\t'),
    );
}

print('the shipped model (all but real-dev: threads it was trained on)', shipped);
print('\nheld out by writer', heldOut);
if (process.argv.includes('--accept'))
  writeFileSync('training/accepted.json', `${JSON.stringify({ shipped, heldOut }, null, 1)}\n`);
