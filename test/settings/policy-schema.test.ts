/** The schema handed to the browser describes exactly the settings there are, and the manual names every one. */
import { expect, test } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import schema from '../../public/managed-schema.json' with { type: 'json' };
import { underPolicy } from '../../src/settings/policy.ts';
import { defaultSettings, parseSettings, sections } from '../../src/settings/settings.ts';
import { read } from '../support/tree.ts';

interface Node {
  type: string;
  enum?: string[];
  properties?: Record<string, Node>;
}

const described: Record<string, Node> = schema.properties;
const fieldsOf = (value: unknown): string[] =>
  typeof value === 'object' && value !== null ? Object.keys(value).sort() : [];

/** Every field as "section" or "section.field". */
const fields = Object.entries(defaultSettings).flatMap(([section, value]) =>
  fieldsOf(value).length > 0 ? fieldsOf(value).map((field) => `${section}.${field}`) : [section],
);

test('the manifest names the schema', () => {
  expect(manifest.storage.managed_schema).toBe('managed-schema.json');
});

test('every section stands in it, and nothing else', () => {
  expect(Object.keys(described).sort()).toEqual(Object.keys(sections).sort());
});

test.each(Object.keys(sections))('%s has the fields of its section', (section) => {
  const value: unknown = defaultSettings[section as keyof typeof defaultSettings];
  expect(Object.keys(described[section]?.properties ?? {}).sort()).toEqual(fieldsOf(value));
});

/** A value the schema allows, other than the default. */
function allowed({ type, enum: choices }: Node): unknown {
  if (choices) return choices.at(-1);
  if (type === 'boolean') return true;
  if (type === 'array') return ['vip'];
  return type === 'string' ? 'x' : 7;
}

test.each(fields)('%s can be set by a value the schema allows, and is then locked', (field) => {
  const [section = '', name] = field.split('.');
  const node = name ? described[section]?.properties?.[name] : described[section];
  if (!node) throw new Error(`${field} is not in the schema`);
  const value = allowed(node);
  const { settings, locked } = underPolicy(parseSettings(undefined), { [section]: name ? { [name]: value } : value });
  const held = settings[section as keyof typeof settings] as unknown;
  expect(name ? (held as Record<string, unknown>)[name] : held).toEqual(value);
  expect([...locked]).toEqual([field]);
});

test.each(fields)('docs/policy.md names %s', (field) => {
  expect(read('docs/policy.md')).toContain(`\`${field}\``);
});
