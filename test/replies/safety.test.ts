/**
 * Nothing goes out that the team has not granted: every reply of every type and language, under every setting. Each rule has
 * sentences it must leave alone, so that it can be seen to be a rule and not a wall.
 */
import { describe, expect, test } from 'vitest';
import { cardOf, pairsOf } from '../../src/playbook/playbook.ts';
import { allowedBy } from '../../src/replies/allowed.ts';
import { chooseWords } from '../../src/replies/choose-words.ts';
import { fill } from '../../src/replies/fill.ts';
import { defaultSettings, type Settings } from '../../src/settings/settings.ts';
import { customerTypeIds, type Primary } from '../../src/thread/customer-types.ts';
import { type Language, languages } from '../../src/thread/thread.ts';
import { threadOf } from '../support/threads.ts';

type Authority = Settings['authority'];
const settingsWith = (authority: Partial<Authority>, emergency = '') => ({
  authority: { ...defaultSettings.authority, ...authority },
  distress: { emergency },
});

const granted: [string, ReturnType<typeof settingsWith>][] = [
  ['nothing', settingsWith({})],
  ['a refund', settingsWith({ refund: true })],
  ['a sum', settingsWith({ compensation: 20, currency: '€' })],
  ['a discount', settingsWith({ discount: 10 })],
  ['a referral programme', settingsWith({ referral: true })],
  ['everything', settingsWith({ compensation: 20, currency: '€', refund: true, discount: 10, referral: true }, '112')],
];

const types: Primary[] = [...customerTypeIds, 'none'];
const templatesOf = (type: Primary, lang: Language) => [
  cardOf(type, lang).sayFirst,
  ...cardOf(type, lang).replies.flatMap((r) => [r.text, r.short]),
  ...customerTypeIds.flatMap((other) => pairsOf(type, other, lang).flatMap((r) => [r.text, r.short])),
];

/** The words of the playbook alone, as they would be sent: gaps and facts are somebody else's words. */
const wordsOf = (template: string, lang: Language, settings: ReturnType<typeof settingsWith>): string =>
  fill(template, { thread: threadOf([['c', 'x']]), lang, evidence: [], allowed: allowedBy(settings, lang) })
    .map((s) => (s.kind === 'text' ? s.text : '…'))
    .join('');

const refundPromise: Record<Language, RegExp> = {
  en: /(?:get|have|receive) (?:the |your )?(?:full )?(?:price|money|payment) back|(?:i'll|we'll|i've) (?:refund|arranged)/i,
  ru: /вернём (?:деньги|оплату|целиком)|деньги верн|вернуть вам оплату|предлагаем вернуть/i,
  zh: /全额退款|为您退/,
};

const referralOffer: Record<Language, RegExp> = { en: /recommendation/i, ru: /рекомендаци/i, zh: /推荐(?:朋友|奖励)/ };

/** A sum, a rate or an hour that nobody filled in. */
const figure = /\d+\s?(?:%|€|\$|£|₽|руб|元)|\b\d{1,2}[:.]\d{2}\b/;

const accusing: Record<Language, RegExp> = {
  en: /you(?:'re| are) (?:wrong|mistaken|lying)|you lied|fraud|blackmail|your fault/i,
  ru: /вы (?:не правы|неправы|ошиб\p{L}+|лж\p{L}+|обман\p{L}+)|мошен|шантаж|сами виноваты/iu,
  zh: /您(?:错了|弄错|搞错|在撒谎|骗)|欺诈|敲诈|您的错误/,
};

describe.each(languages)('%s', (lang) => {
  describe.each(granted)('with %s granted', (_, settings) => {
    const all = types.flatMap((type) => templatesOf(type, lang).map((t) => wordsOf(t, lang, settings)));
    const { authority } = settings;

    test('promises no refund that is not granted', () => {
      if (!authority.refund) expect(all.filter((words) => refundPromise[lang].test(words))).toEqual([]);
    });

    test('offers no programme that there is not', () => {
      const offered = templatesOf('discount-seeker', lang).map((t) => wordsOf(t, lang, settings));
      expect(offered.some((words) => referralOffer[lang].test(words))).toBe(authority.referral);
    });

    test('names no sum, rate or hour by itself', () => expect(all.filter((words) => figure.test(words))).toEqual([]));

    test('accuses nobody', () => expect(all.filter((words) => accusing[lang].test(words))).toEqual([]));

    test('to somebody in distress: no joke, no selling, no template apology', () => {
      const care = templatesOf('in-distress', lang).map((t) => wordsOf(t, lang, settings));
      const cold =
        /\p{Extended_Pictographic}|inconvenience|discount|bonus|offer you|неудобств|скидк|бонус|акци|不便|优惠|折扣|积分|!|！|:\)/iu;
      expect(care.filter((words) => cold.test(words))).toEqual([]);
    });
  });

  test('a granted refund is offered', () => {
    const all = types.flatMap((t) => templatesOf(t, lang)).map((t) => wordsOf(t, lang, settingsWith({ refund: true })));
    expect(all.some((words) => refundPromise[lang].test(words))).toBe(true);
  });

  test('the limit stands in the gap that the agent fills', () => {
    const settings = settingsWith({ compensation: 20, currency: '€', discount: 10 });
    const labels = types
      .flatMap((t) => templatesOf(t, lang))
      .flatMap((t) =>
        fill(t, { thread: threadOf([['c', 'x']]), lang, evidence: [], allowed: allowedBy(settings, lang) }),
      )
      .flatMap((s) => (s.kind === 'gap' ? [s.label] : []));
    expect(labels.some((l) => l.includes('20') && l.includes('€'))).toBe(true);
    expect(labels.some((l) => l.includes('10%'))).toBe(true);
  });

  test('the team’s emergency line is said to somebody in danger', () => {
    const said = templatesOf('in-distress', lang).map((t) => wordsOf(t, lang, settingsWith({}, '+7 800 000')));
    expect(said.some((words) => words.includes('+7 800 000'))).toBe(true);
  });
});

describe('the rules leave alone', () => {
  test.each([
    ['en', 'If you want your money back, tell me, and I will ask.'],
    ['ru', 'Если хочется вернуть деньги, напишите, узнаю.'],
    ['zh', '想退款的话告诉我，我去问。'],
  ] as const)('%s: %s', (lang, words) => expect(words).not.toMatch(refundPromise[lang]));

  test.each(['within 3 days', 'point 2 of 5', '第 3 点', 'на 2 недели'])('%s', (words) =>
    expect(words).not.toMatch(figure),
  );

  test.each([
    ['en', 'None of it was your doing; that was our fault.'],
    ['ru', 'Вы тут ни при чём, ошиблись мы.'],
    ['zh', '错不在您，是我们没做好。'],
  ] as const)('%s: %s', (lang, words) => expect(words).not.toMatch(accusing[lang]));
});

describe('limits in words', () => {
  test.each([
    [{ compensation: 20, currency: '€' }, 'en', { compensation: '€20' }],
    [{ compensation: 1500, currency: 'руб.' }, 'ru', { compensation: '1\u00a0500 руб.' }],
    [{ compensation: 200, currency: '元' }, 'zh', { compensation: '200元' }],
    [{ discount: 15 }, 'en', { discount: '15%' }],
  ] as const)('%j in %s', (authority, lang, words) => expect(allowedBy(settingsWith(authority), lang)).toEqual(words));

  test('nothing set, nothing allowed; a sum without a currency is no sum', () => {
    expect(allowedBy(defaultSettings, 'en')).toEqual({});
    expect(allowedBy(settingsWith({ compensation: 20 }), 'en')).toEqual({});
  });
});

describe('choosing words', () => {
  test.each([
    ['{refund?We pay back.|We will see.}', {}, 'We will see.'],
    ['{refund?We pay back.|We will see.}', { refund: '' }, 'We pay back.'],
    ['[sum{compensation?, at most #|}]', { compensation: '€5' }, '[sum, at most €5]'],
    ['[sum{compensation?, at most #|}]', {}, '[sum]'],
  ])('%s', (template, allowed, words) => expect(chooseWords(template, allowed, 'formal')).toBe(words));

  test.each(['{thing|this}', '{name}, hi', 'Use {brace}.', '{count|your} points'])('%s is left as it is', (template) =>
    expect(chooseWords(template, {}, 'familiar')).toBe(template),
  );

  test('by the form of address', () => {
    expect(chooseWords('{вы правы|правда твоя}', {}, 'formal')).toBe('вы правы');
    expect(chooseWords('{вы правы|правда твоя}', {}, 'familiar')).toBe('правда твоя');
  });
});
