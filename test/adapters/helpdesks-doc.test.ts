/** `docs/helpdesks.md` names every reader under the heading of its proof, and promises none that is not there. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { genericReader } from '../../src/adapters/generic.ts';
import { adapters } from '../../src/adapters/registry.ts';

interface Row {
  proof: string;
  name: string;
  limits: string;
}

/** The rows of all tables with the heading each stands under, in lower case. */
function rowsOf(text: string): Row[] {
  let proof = '';
  return text.split('\n').flatMap((line) => {
    if (line.startsWith('## ')) proof = line.slice(3).toLowerCase();
    const [, name, limits] = /^\| (.+?) \| (.+?) \|$/.exec(line) ?? [];
    return name && limits && name !== 'helpdesk' && name !== '---' ? [{ proof, name, limits }] : [];
  });
}

const rows = rowsOf(readFileSync('docs/helpdesks.md', 'utf8'));
const readers = [...adapters, genericReader];

describe('the list of helpdesks', () => {
  it.each(readers.map(({ name, proof }) => [name, proof]))('has %s under "%s"', (name, proof) => {
    expect(rows.filter((row) => row.name === name).map((row) => row.proof)).toEqual([proof.toLowerCase()]);
  });

  it('promises nothing that has no reader', () => {
    const names = readers.map(({ name }) => name);
    expect(rows.map(({ name }) => name).filter((name) => !names.includes(name))).toEqual([]);
  });

  it('says of each what is not read, by name in each group', () => {
    for (const proof of new Set(rows.map((row) => row.proof))) {
      const names = rows.filter((row) => row.proof === proof).map(({ name }) => name);
      expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')));
    }
    expect(rows.every(({ limits }) => limits.length > 5)).toBe(true);
  });

  it('is where the first page of the project points', () => {
    expect(readFileSync('README.md', 'utf8')).toContain('](docs/helpdesks.md)');
  });
});
