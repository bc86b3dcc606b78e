/** The three languages say the same things: same keys, same placeholders, every plural form; nothing is unused or hard-coded. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = new URL('../../', import.meta.url).pathname;
const locales = { en: 'en', ru: 'ru', zh: 'zh_CN' } as const;
type Lang = keyof typeof locales;
const langs = Object.keys(locales) as Lang[];

interface Message {
  message: string;
  placeholders?: Record<string, { content: string; example?: string }>;
}
const read = (lang: Lang): Record<string, Message> =>
  JSON.parse(readFileSync(join(root, 'public/_locales', locales[lang], 'messages.json'), 'utf8'));
const messages = { en: read('en'), ru: read('ru'), zh: read('zh') };

const category = /_(zero|one|two|few|many|other)$/;
const baseOf = (key: string): string => key.replace(category, '');
const bases = (lang: Lang): string[] => [...new Set(Object.keys(messages[lang]).map(baseOf))].sort();
const counted = bases('en').filter((base) => `${base}_other` in messages.en);

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

test.each(['ru', 'zh'] as const)('%s has the keys of English, no more and no fewer', (lang) => {
  expect(bases(lang)).toEqual(bases('en'));
});

test.each(langs)('%s has every plural form its grammar needs', (lang) => {
  const needed = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
  const missing = counted
    .flatMap((base) => needed.map((c) => `${base}_${c}`))
    .filter((key) => !(key in messages[lang]));
  expect(counted.length).toBeGreaterThan(3);
  expect(missing).toEqual([]);
});

test.each(langs)('%s uses the placeholders it declares, and the same ones as English', (lang) => {
  for (const [key, { message, placeholders = {} }] of Object.entries(messages[lang])) {
    const used = [...message.matchAll(/\$(\w+)\$/g)].map(([, name]) => name ?? '');
    expect([...new Set(used)].sort(), key).toEqual(Object.keys(placeholders).sort());
    const english = messages.en[key] ?? messages.en[`${baseOf(key)}_other`];
    expect(Object.keys(placeholders).sort(), key).toEqual(Object.keys(english?.placeholders ?? {}).sort());
    for (const [name, { content }] of Object.entries(placeholders)) {
      expect(content, `${key} ${name}`).toBe(english?.placeholders?.[name]?.content);
    }
  }
});

test.each(langs)('%s keeps to the rules of the house and of the store', (lang) => {
  const all = Object.entries(messages[lang]);
  expect(messages[lang].extDescription?.message.length).toBeLessThanOrEqual(132);
  expect(all.filter(([, { message }]) => message.trim() === '' || /[!！]/.test(message))).toEqual([]);
  if (lang === 'ru') expect(all.filter(([, { message }]) => /["“”]/.test(message))).toEqual([]);
  if (lang === 'zh')
    expect(all.filter(([, { message }]) => /[«»]|\p{Script=Han},|\p{Script=Han}\?/u.test(message))).toEqual([]);
});

test('every string is used, and every string the manifest names exists', () => {
  const manifest = readFileSync(join(root, 'manifest.json'), 'utf8');
  const named = [...manifest.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key ?? '');
  expect(named.filter((key) => !(key in messages.en))).toEqual([]);
  const code = sources('extension')
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  expect(
    bases('en').filter((key) => !named.includes(key) && !code.includes(`'${key}'`) && !code.includes(`"${key}"`)),
  ).toEqual([]);
});

/** Words between tags, and words in the attributes people meet. */
function hardCoded(code: string): string[] {
  const bare = code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const texts = [...bare.matchAll(/>([^<>{}]*\p{L}{2,}[^<>{}]*)<\//gu)].map(([, text]) => text ?? '');
  const attributes = [...bare.matchAll(/(?:title|aria-label|placeholder|alt|label|lede)="([^"]*\p{L}{2,} [^"]*)"/gu)];
  return [...texts, ...attributes.map(([, text]) => text ?? '')].map((text) => text.trim());
}

test('no component holds words of its own', () => {
  const components = ['sidepanel', 'welcome', 'options']
    .flatMap((folder) => sources(`extension/${folder}`))
    .filter((file) => file.endsWith('.tsx'));
  expect(components.length).toBeGreaterThan(20);
  const found = components.flatMap((file) => hardCoded(readFileSync(file, 'utf8')).map((text) => `${file}: ${text}`));
  expect(found).toEqual([]);
});

test.each([
  ['<b>Not inserted</b>', 1],
  ['<p>\n  Ничего\n</p>', 1],
  ['<button aria-label="Previous reply">', 1],
  ["<b>{t('refused')}</b>", 0],
  ['const a: Record<string, Map<string, string>> = x;', 0],
  ['<span> · </span>', 0],
  ['/** <b>words</b> in a comment */', 0],
  ['<input className="gap" type="text" />', 0],
])('the check for hard-coded words sees %j', (code, count) => {
  expect(hardCoded(code)).toHaveLength(count);
});
