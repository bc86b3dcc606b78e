/** Words as they come out: plurals, durations, facts, keys. */
import { expect, test } from 'vitest';
import { clock, duration, list, moment, money } from '../../extension/i18n/format.ts';
import { noticeWords } from '../../extension/i18n/notice-words.ts';
import { makeTranslate } from '../../extension/i18n/translate.ts';
import { factWords } from '../../extension/sidepanel/components/fact-words.ts';
import { keyPair, keyWords, undoKey } from '../../extension/sidepanel/components/key-words.ts';

const [en, ru, zh] = [makeTranslate('en'), makeTranslate('ru'), makeTranslate('zh')];

test.each([
  [en, 1, '1 message'],
  [en, 2, '2 messages'],
  [en, 1200, '1,200 messages'],
  [ru, 1, '1 сообщение'],
  [ru, 3, '3 сообщения'],
  [ru, 11, '11 сообщений'],
  [ru, 21, '21 сообщение'],
  [zh, 5, '5 条消息'],
])('counts in the grammar of the language: %#', (t, count, words) => {
  expect(t('messages', { count })).toBe(words);
});

test('values are put in as they are, even when they look like placeholders', () => {
  expect(en('turnOn', { site: '$name$ $$ $1' })).toBe('Turn on for $name$ $$ $1');
  expect(en('turnOn')).toBe('Turn on for ');
});

test.each([
  ['en', 0.2, '1 min'],
  ['en', 41, '41 min'],
  ['en', 119, '119 min'],
  ['en', 125, '2 hours'],
  ['en', 4000, '2 days'],
  ['ru', 41, '41 мин'],
  ['ru', 180, '3 ч'],
  ['ru', 4000, '2 дня'],
  ['zh', 41, '41 分钟'],
  ['zh', 4000, '2 天'],
] as const)('durations: %s %d', (lang, minutes, words) => {
  expect(duration(lang, minutes).replace(/\u00a0/g, ' ')).toBe(words);
});

test('times and amounts follow the language', () => {
  const at = '2026-11-03T10:42:00';
  expect(clock('en', at)).toBe('10:42');
  expect(moment('en', at)).toBe('3 Nov, 10:42');
  expect(moment('ru', at)).toContain('3 нояб');
  expect(moment('zh', at)).toContain('11月3日');
  expect(money('en', 1240, 'GBP')).toBe('£1,240');
  expect(money('en', 1240, undefined)).toBe('1,240');
  expect(money('en', 1240, 'not a currency')).toBe('1,240');
  expect(list('zh', ['原因', '时段'])).toBe('原因、时段');
});

test.each([
  [{ kind: 'record', field: 'tags', value: 'VIP' }, 'tag “VIP”'],
  [{ kind: 'record', field: 'orders', value: 1 }, '1 order'],
  [{ kind: 'record', field: 'since', value: '2016-04-01' }, 'customer since 2016'],
  [{ kind: 'record', field: 'since', value: 2016 }, 'customer since 2016'],
  [{ kind: 'record', field: 'tickets', value: '4' }, '4 earlier tickets'],
  [{ kind: 'record', field: 'spend', value: 900 }, '€900 spent'],
  [{ kind: 'silence', minutes: 41 }, 'silence for 41 min'],
  [{ kind: 'burst', messages: 6, minutes: 4 }, '6 messages in 4 min'],
] as const)('facts nobody said: %#', (fact, words) => {
  expect(factWords(fact, en, 'EUR')).toBe(words);
});

test('keys are shown as they are bound, and not at all when they are not', () => {
  expect(keyWords('Alt+Shift+J')).toBe('Alt Shift J');
  expect(keyWords('')).toBe('');
  expect(keyPair('Alt+Shift+G', 'Alt+Shift+Y')).toBe('Alt Shift G / Y');
  expect(keyPair('Alt+G', 'Ctrl+Y')).toBe('Alt G / Ctrl Y');
  expect(keyPair('', 'Alt+Y')).toBe('Alt Y');
  expect(keyPair('', '')).toBe('');
  expect(undoKey('Mozilla/5.0 (Macintosh; …)')).toBe('⌘ Z');
  expect(undoKey('Mozilla/5.0 (X11; Linux)')).toBe('Ctrl Z');
});

test('a notice is one sentence', () => {
  expect(noticeWords({ kind: 'inserted', at: 0 }, en)).toBe('Inserted once');
  expect(noticeWords({ kind: 'gaps', at: 0, labels: ['срок'] }, ru)).toBe('Осталось заполнить: срок.');
  expect(noticeWords({ kind: 'gaps', at: 0, labels: ['原因', '时段'] }, zh)).toContain('原因、时段');
  expect(noticeWords({ kind: 'not-inserted', at: 0, code: 'note-box' }, en)).toMatch(/^Not inserted: .*internal note/);
});
