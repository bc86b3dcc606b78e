// What is inside the packages and under which licence: from the lockfile, without the dates and ids that change at every run.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../set-up.mjs';

/**
 * A CycloneDX bill of materials of everything that ships: each package of the lockfile that is no development dependency.
 * (`npm sbom --omit dev` leaves out packages that are somebody's peer too: React, here.)
 */
export function billOfMaterials() {
  const { name, version, packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const components = Object.entries(packages)
    .filter(([path, { dev, optional, devOptional }]) => path !== '' && !dev && !optional && !devOptional)
    .map(([path, locked]) => componentOf(path.split('node_modules/').at(-1), locked));
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { type: 'application', name, version } },
    components: components.toSorted((a, b) => (a.purl < b.purl ? -1 : 1)),
  };
}

function componentOf(fullName, { version, license, integrity }) {
  const [name, group] = fullName.split('/').reverse();
  const [algorithm, hash] = integrity.split('-');
  return {
    type: 'library',
    ...(group && { group }),
    name,
    version,
    purl: `pkg:npm/${encodeURIComponent(group ?? '').replace('%40', '@')}${group ? '/' : ''}${name}@${version}`,
    licenses: [{ license: { id: license ?? declaredLicence(fullName) } }],
    hashes: [{ alg: algorithm.replace('sha', 'SHA-'), content: Buffer.from(hash, 'base64').toString('hex') }],
  };
}

/** Some lockfile entries lack the licence that the package itself declares. */
const declaredLicence = (fullName) =>
  JSON.parse(readFileSync(join(root, 'node_modules', fullName, 'package.json'), 'utf8')).license;

/** The licence id of a component of the bill; undefined when its package names none. */
export const licenceOf = ({ licenses = [] }) => licenses[0]?.license.id;

/** One text with the name, version and full licence of every package that ships. */
export function licenceTexts({ components }) {
  const parts = components.map((component) => {
    const folder = join(root, 'node_modules', fullName(component));
    return `${fullName(component)} ${component.version} (${licenceOf(component)})\n\n${licenceFile(folder)}`;
  });
  return `Rapport contains these packages.\n\n${parts.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}

const fullName = ({ group, name }) => (group ? `${group}/${name}` : name);

function licenceFile(folder) {
  const name = existsSync(folder) && readdirSync(folder).find((file) => /^licen[cs]e/i.test(file));
  return name
    ? readFileSync(join(folder, name), 'utf8').trim()
    : 'The package names its licence and carries no text of it.';
}
