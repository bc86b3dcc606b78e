/** The form of address: which one a thread is on, and every template of the playbook in it. */
import { describe, expect, test } from 'vitest';
import { cardOf, pairsOf } from '../../src/playbook/playbook.ts';
import { addressIn } from '../../src/replies/address/form.ts';
import { fill } from '../../src/replies/fill.ts';
import { textOf } from '../../src/replies/render.ts';
import { customerTypeIds } from '../../src/thread/customer-types.ts';
import type { Language } from '../../src/thread/thread.ts';
import { threadOf } from '../support/threads.ts';

describe('the familiar form', () => {
  test.each([
    [
      'ru',
      [
        ['c', 'Привет'],
        ['a', 'Привет! Сейчас пришлю тебе ссылку.'],
      ],
    ],
    ['ru', [['c', 'Давайте на ты, а? Так проще']]],
    [
      'zh',
      [
        ['c', '在吗'],
        ['a', '在的，你先点一下右上角'],
      ],
    ],
  ] as const)('%s %j', (lang, said) =>
    expect(addressIn(threadOf([...said.map(([r, t]) => [r, t] as ['c' | 'a', string])]), lang)).toBe('familiar'),
  );
});

describe('the polite form stays', () => {
  test.each([
    ['ru', [['c', 'Ты вообще читаешь, что я пишу?!']]],
    [
      'ru',
      [
        ['c', 'Слушай, помоги'],
        ['a', 'Здравствуйте! Чем вам помочь?'],
      ],
    ],
    [
      'ru',
      [
        ['a', 'Сейчас пришлю тебе.'],
        ['c', 'Жду'],
        ['a', 'Отправили вам на почту.'],
      ],
    ],
    ['ru', [['c', 'Который раз пишу, твою ж дивизию']]],
    [
      'zh',
      [
        ['c', '你们怎么回事'],
        ['a', '您好，我马上查'],
      ],
    ],
    [
      'zh',
      [
        ['c', '你好'],
        ['a', '你好，请说'],
      ],
    ],
    [
      'en',
      [
        ['c', 'hey you'],
        ['a', 'hi there'],
      ],
    ],
  ] as const)('%s %j', (lang, said) =>
    expect(addressIn(threadOf([...said.map(([r, t]) => [r, t] as ['c' | 'a', string])]), lang)).toBe('formal'),
  );
});

const everyTemplate = (lang: Language) => [
  ...([...customerTypeIds, 'none'] as const).flatMap((type) => {
    const { sayFirst, replies } = cardOf(type, lang);
    return [sayFirst, ...replies.flatMap((r) => [r.text, r.short])];
  }),
  ...customerTypeIds.flatMap((a) =>
    customerTypeIds.flatMap((b) => pairsOf(a, b, lang).flatMap((r) => [r.text, r.short])),
  ),
];

const spoken = (template: string, lang: Language, allowed = {}) =>
  textOf(fill(template, { thread: threadOf([['c', 'x']]), lang, evidence: [], address: 'familiar', allowed })).replace(
    /\[[^\]]*\]/g,
    '[]',
  );

const all = { compensation: '5', refund: '', discount: '5%', referral: '', emergency: '112' };

/** Nouns that look like a polite verb. */
const noVerb = /^(?:расчёте|ответе|проекте|пакете|смете|момент)$/;

describe('no polite word is left in a familiar reply', () => {
  test.each([{}, all])('Russian, allowed %j', (allowed) => {
    for (const template of everyTemplate('ru')) {
      const text = spoken(template, 'ru', allowed);
      const left =
        text.match(/(?<!\p{L})(?:вы|вас|вам|вами|ваш\p{L}*|\p{L}+(?:йте|ите|ете|ёте|ьте)(?:сь)?)(?!\p{L})/giu) ?? [];
      expect(
        left.filter((w) => !noVerb.test(w.toLowerCase())),
        text,
      ).toEqual([]);
      expect(text, text).not.toMatch(/(?<!\p{L})ты\s+(?:\p{L}+\s+){0,2}\p{L}+(?:ли|лись|вы|ны)(?!\p{L})/iu);
    }
  });

  test('Chinese', () => {
    for (const template of everyTemplate('zh')) expect(spoken(template, 'zh', all)).not.toMatch(/您/);
  });
});

test('gender and number are nobody’s guess: no past tense of the customer in the singular', () => {
  for (const template of everyTemplate('ru'))
    expect(spoken(template, 'ru', all)).not.toMatch(
      /(?<!\p{L})(?:ты|спасибо, что)\s+(?:\p{L}+\s+)?\p{L}{2,}(?:ал|ил|ел|ала|ила|ела)(?!\p{L})/iu,
    );
});
