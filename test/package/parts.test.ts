/** What the packages are made of: licences, a lockfile that pins every byte, zips that do not change by themselves. */
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { billOfMaterials, licenceOf, licenceTexts } from '../../scripts/package/bill-of-materials.mjs';
import { filesBelow, zip } from '../../scripts/package/zip.mjs';
import { read } from '../support/tree.ts';

/** Licences that let the packages be given away as they are. MPL: its files are shipped unchanged. */
const fine = ['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'MPL-2.0'];

describe('what ships', () => {
  const bill = billOfMaterials();

  test('has a licence that allows it, each part', () => {
    expect(bill.components.length).toBeGreaterThan(4);
    const odd = bill.components.filter((c) => !fine.includes(licenceOf(c) ?? ''));
    expect(odd.map((c) => `${c.name}: ${licenceOf(c)}`)).toEqual([]);
  });

  test('goes with the text of every licence', () => {
    const text = licenceTexts(bill);
    for (const { name, version } of bill.components) expect(text).toContain(`${name} ${version} (`);
  });

  test('is described without a date or an id of the run', () => {
    expect(JSON.stringify(bill)).not.toMatch(/timestamp|urn:uuid/);
  });
});

describe('the lockfile', () => {
  interface Locked {
    version?: string;
    integrity?: string;
    resolved?: string;
    link?: boolean;
    optional?: boolean;
  }
  const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> };
  const locked = Object.entries(packages).filter(([path]) => path !== '');

  test('takes nothing from an address of its own', () => {
    expect(
      locked.filter(([, p]) => p.link || /^(?:git|file|http:)/.test(p.resolved ?? '')).map(([path]) => path),
    ).toEqual([]);
  });

  test('pins the bytes of every package that is always installed', () => {
    expect(locked.filter(([, p]) => !p.integrity && !p.optional).map(([path]) => path)).toEqual([]);
  });

  test('agrees with package.json, which names exact versions', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
      string,
      Record<string, string>
    >;
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
      expect(packages[`node_modules/${name}`]?.version, name).toBe(version);
  });
});

describe('a zip', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-zip-'));
  writeFileSync(join(folder, 'b.txt'), 'two');
  writeFileSync(join(folder, 'a.txt'), 'one');

  test('is the same whatever the order and the dates of its files', () => {
    const before = zip(folder, ['a.txt', 'b.txt']);
    utimesSync(join(folder, 'a.txt'), 1_000_000_000, 1_000_000_000);
    expect(Buffer.from(zip(folder, ['b.txt', 'a.txt'])).equals(Buffer.from(before))).toBe(true);
  });

  test('differs when a file does', () => {
    const before = zip(folder, filesBelow(folder));
    writeFileSync(join(folder, 'b.txt'), 'three');
    expect(Buffer.from(zip(folder, filesBelow(folder))).equals(Buffer.from(before))).toBe(false);
    rmSync(folder, { recursive: true });
  });
});
