/** What the address can ask of the practice desk. */
import { describe, expect, test } from 'vitest';
import { readFlags } from '../../extension/practice/flags.ts';
import { ticketInHash } from '../../extension/practice/route.ts';

describe('language', () => {
  test.each([
    ['?lang=zh', ['en-US'], 'zh'],
    ['?lang=RU-by', [], 'ru'],
    ['?lang=xx', ['de-DE', 'ru-RU', 'en'], 'ru'],
    ['', ['zh-TW', 'en'], 'zh'],
    ['', ['de', 'fr'], 'en'],
    ['', [], 'en'],
  ])('%s with %j preferred gives %s', (search, preferred, lang) => {
    expect(readFlags(search, preferred).lang).toBe(lang);
  });
});

describe('what tests hold still', () => {
  test('a given moment is now; later=off stops arrivals; many asks for a long ticket', () => {
    expect(readFlags('?now=2026-03-12T12:00:00Z&later=off&many=1000', [])).toEqual({
      ...{ lang: 'en', now: new Date('2026-03-12T12:00:00Z'), later: false, many: 1000 },
    });
  });

  test.each(['', '?now=&later=&many=', '?now=soon&later=on&many=lots', '?many=-3'])('%s asks for nothing', (search) => {
    expect(readFlags(search, [])).toEqual({ lang: 'en', now: null, later: true, many: 0 });
  });

  test('many has an end', () => {
    expect(readFlags('?many=1e9', []).many).toBe(10_000);
  });
});

describe('the hash', () => {
  test('names a ticket', () => expect(ticketInHash('#/ticket/1042')).toBe('1042'));
  test.each(['', '#', '#/', '#/ticket/', '#/ticket/10/42', '#/ticket/<b>', '#/tickets/1042', '#ticket/1042'])(
    '%s names none',
    (hash) => {
      expect(ticketInHash(hash)).toBeNull();
    },
  );
});
