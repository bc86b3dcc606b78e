/** `docs/permissions.md` gives a reason for exactly what the manifest asks for. */
import { expect, test } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { read } from '../support/tree.ts';

const rows = [...read('docs/permissions.md').matchAll(/^\| ((?:`[^`]+`(?:, )?)+) \| (.+?) \|/gm)].map(
  ([, names = '', reason = '']) => ({ names: names.replaceAll('`', '').split(', '), reason }),
);

test('every permission has its row and its reason, and no row is left over', () => {
  const asked = [...manifest.permissions, ...manifest.optional_host_permissions];
  expect(rows.flatMap(({ names }) => names).toSorted()).toEqual(asked.toSorted());
  for (const { names, reason } of rows) expect(reason.length, names.join()).toBeGreaterThan(30);
});

test('what the page says is not asked for is not asked for', () => {
  const line = /^Not asked for, on purpose: (.*)$/m.exec(read('docs/permissions.md'))?.[1] ?? '';
  const names = [...line.matchAll(/`([a-zA-Z]+)`/g)].map(([, name]) => name);
  expect(names.length).toBeGreaterThan(5);
  for (const name of names) expect(manifest.permissions).not.toContain(name);
});
