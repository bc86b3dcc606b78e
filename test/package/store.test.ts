/** The listings fit the stores' forms, in all three languages. */
import { describe, expect, test } from 'vitest';
import { read } from '../support/tree.ts';

const sectionsOf = (path: string) =>
  read(path)
    .split(/^## /m)
    .slice(1)
    .map((part) => part.slice(part.indexOf('\n') + 1).trim());

describe.each(['en', 'ru', 'zh_CN'])('the listing in %s', (language) => {
  const [name = '', summary = '', description = '', purpose = '', data = ''] = sectionsOf(`store/${language}.md`);

  test('has every part', () => {
    for (const part of [name, summary, description, purpose, data]) expect(part).not.toBe('');
  });

  test('is as short as the stores want it: summary 132 characters, name 45, description 16,000', () => {
    expect(name.length).toBeLessThanOrEqual(45);
    expect(summary.length).toBeLessThanOrEqual(132);
    expect(description.length).toBeLessThanOrEqual(16_000);
  });

  test('calls the extension what the manifest calls it', () => {
    const { extName } = JSON.parse(read(`public/_locales/${language}/messages.json`)) as {
      extName: { message: string };
    };
    expect(name).toBe(extName.message);
  });
});
