/** Settings: defaults, broken values, migrations from every earlier shape, and the employer's policy. */
import { describe, expect, test } from 'vitest';
import { underPolicy } from '../../src/settings/policy.ts';
import { defaultSettings, panelLanguage, parseSettings } from '../../src/settings/settings.ts';

describe('stored settings', () => {
  test.each([undefined, null, 'x', 7, [], {}])('%j gives the defaults', (stored) => {
    expect(parseSettings(stored)).toEqual(defaultSettings);
  });

  test('the shape of version 1 keeps its language', () => {
    expect(parseSettings({ version: 1, language: 'ru' })).toEqual({ ...defaultSettings, language: 'ru' });
  });

  test('a broken field falls back alone', () => {
    const read = parseSettings({ version: 2, authority: { compensation: 'much', currency: '€', discount: 10 } });
    expect(read.authority).toEqual({ ...defaultSettings.authority, currency: '€', discount: 10 });
  });

  test('a newer version is read as far as it fits', () => {
    expect(parseSettings({ version: 99, language: 'zh', unheardOf: 1 })).toEqual({
      ...defaultSettings,
      language: 'zh',
    });
  });

  test('by default nothing may be promised and nothing is switched off', () => {
    expect(defaultSettings.authority).toEqual({
      compensation: 0,
      currency: '',
      refund: false,
      discount: 0,
      referral: false,
    });
    expect(defaultSettings.advice).toEqual({ quiet: false, typology: 'all', off: [] });
  });
});

describe('a policy', () => {
  test('fixes a field and leaves its neighbours to the agent', () => {
    const own = parseSettings({ version: 2, authority: { compensation: 5, currency: '€' } });
    const { settings, locked } = underPolicy(own, { authority: { compensation: 50 } });
    expect(settings.authority).toEqual({ ...own.authority, compensation: 50 });
    expect([...locked]).toEqual(['authority.compensation']);
  });

  test('fixes a section that is one value', () => {
    const { settings, locked } = underPolicy(defaultSettings, { language: 'ru' });
    expect(settings.language).toBe('ru');
    expect([...locked]).toEqual(['language']);
  });

  test.each([
    undefined,
    {},
    { language: 'klingon' },
    { language: { a: 1 } },
    { authority: { compensation: -1 } },
    { authority: 5 },
    { unheardOf: true },
  ])('%j changes and locks nothing', (policy) => {
    const own = parseSettings({ version: 2, language: 'zh' });
    const { settings, locked } = underPolicy(own, policy);
    expect(settings).toEqual(own);
    expect([...locked]).toEqual([]);
  });
});

describe('the language of the panel', () => {
  test.each([
    ['auto', ['ru-RU'], 'ru'],
    ['auto', ['zh_TW'], 'zh'],
    ['auto', ['fr', 'ru'], 'ru'],
    ['auto', ['ru'], 'ru'],
    ['auto', ['zh-TW'], 'zh'],
    ['auto', ['en-GB'], 'en'],
    ['auto', ['fr'], 'en'],
    ['auto', ['de-DE'], 'en'],
    ['auto', [''], 'en'],
    ['en', ['ru'], 'en'],
  ] as const)('%s in a browser that speaks %j is %s', (language, browser, expected) => {
    expect(panelLanguage({ ...defaultSettings, language }, browser)).toBe(expected);
  });
});
