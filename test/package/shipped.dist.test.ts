/** What is really in the packages: no way out to the network, no raw HTML, no evaluated text, nothing a page may fetch. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../support/tree.ts';

interface Manifest {
  permissions: string[];
  host_permissions?: unknown;
  content_scripts?: unknown;
  web_accessible_resources?: unknown;
  content_security_policy: { extension_pages: string };
  version: string;
}

/** Names of addresses (of XML vocabularies, of explanations of React and Base UI), never opened. */
const names = /^https?:\/\/(?:www\.w3\.org\/|react\.dev\/errors\/|base-ui\.com\/production-error)/;

describe.each(['chrome', 'firefox'])('the %s package', (browser) => {
  const folder = join(root, 'dist', browser);
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.js'));
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  const code = (file: string) => readFileSync(join(folder, file), 'utf8');

  test('has scripts to look at', () => expect(scripts.length).toBeGreaterThan(5));

  test.each(scripts)('%s opens no connection', (file) => {
    expect(code(file)).not.toMatch(
      /\bfetch\s*\(|XMLHttpRequest|\bWebSocket\b|EventSource|sendBeacon|importScripts|WebTransport|RTCPeerConnection/,
    );
  });

  test.each(scripts)('%s names no address that could be opened', (file) => {
    const addresses = code(file).match(/\bhttps?:\/\/[\w.-]+[^\s"'`\\)]*/g) ?? [];
    expect(addresses.filter((a) => !names.test(a))).toEqual([]);
  });

  test.each(scripts)('%s writes no raw HTML and evaluates no text', (file) => {
    expect(code(file)).not.toMatch(
      /\.(?:inner|outer)HTML\s*=[^=]|insertAdjacentHTML|document\.write|createContextualFragment|\bnew Function\b|(?<![.\w])eval\s*\(/,
    );
  });

  test('asks for no host, gives pages nothing to fetch, and forbids every connection', () => {
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.content_scripts).toBeUndefined();
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.content_security_policy.extension_pages).toMatch(/default-src 'none'.*connect-src 'none'/);
  });

  test('carries the version of package.json', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
    expect(manifest.version).toBe(version);
  });
});
