/** Where Rapport is off: a site is a scheme and a host, whatever the port. */
import { expect, test } from 'vitest';
import { isOff, withoutSite, withSite } from '../../src/settings/sections/helpdesks.ts';

test.each([
  ['https://desk.example.com', true],
  ['https://desk.example.com:8443', true],
  ['http://desk.example.com', false],
  ['https://example.com', false],
  ['https://desk.example.com.evil.example', false],
  ['not an address', false],
])('with desk.example.com off, %s is off: %s', (origin, off) => {
  expect(isOff(['https://desk.example.com'], origin)).toBe(off);
});

test('is listed once and taken off whole', () => {
  const off = withSite(withSite([], 'http://localhost:3000'), 'http://localhost:8080');
  expect(off).toEqual(['http://localhost']);
  expect(withoutSite(off, 'http://localhost:9000')).toEqual([]);
  expect(withoutSite(['https://other.example'], 'http://localhost')).toEqual(['https://other.example']);
});
