/** What a reply may take from a thread: as many cases that must give nothing as cases that give something. */
import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../src/classify/classification.ts';
import { pointsOf } from '../../src/replies/facts/points.ts';
import { facts } from '../../src/replies/facts/registry.ts';
import type { FactName } from '../../src/replies/template.ts';
import type { Customer, Language, Thread } from '../../src/thread/thread.ts';
import { threadOf } from '../support/threads.ts';

const fact = (name: Exclude<FactName, 'points'>, text: string, lang: Language = 'en') =>
  facts[name]({ thread: threadOf([['c', text]]), lang, evidence: [] });

const named = (name: string) =>
  facts.name({ thread: threadOf([['c', 'Hi']], { customer: { name } }), lang: 'en', evidence: [] });

describe('name', () => {
  test.each([
    ['Helen Marsh', 'Helen'],
    ["Dermot O'Sullivan", 'Dermot'],
    ['Dr. Anna Berg', 'Anna'],
    ['LINDQVIST, Marta', 'Marta'],
    ['Ольга Синицына', 'Ольга'],
    ['Синицын Пётр Ильич', 'Пётр Ильич'],
    ['陈晓雯', '陈晓雯'],
    ['Mr Harrop', 'Mr Harrop'],
    ['Deepa R.', 'Deepa'],
    ['Martha, Lindqvist Dental', 'Martha'],
    ['Ева', 'Ева'],
    ['Яков', 'Яков'],
  ])('%s is addressed as %s', (full, address) => expect(named(full)).toBe(address));

  test.each([
    'kot_1985',
    'ann@mail.example',
    'Fjord Paper Ltd',
    'ООО Ярмарка',
    '海蓝贸易有限公司',
    'user 77',
    'the office',
    'A. Whitcombe',
    'T.',
    'Mrs. T.',
    'Кузнецова',
    'Кузнецова А.',
    'Halvorsen Marine AS',
  ])('%s is no form of address', (full) => expect(named(full)).toBeUndefined());
});

describe('order', () => {
  test.each([
    ['my order #1182 is late', '1182'],
    ['Invoice FP-20418 is wrong', 'FP-20418'],
    ['заказ №50123 не пришёл', '50123'],
    ['по брони 7714 вопрос', '7714'],
    ['订单号：8834 还没到', '8834'],
  ])('%s', (text, number) => expect(fact('order', text)).toBe(number));

  test.each([
    'I paid 18450 yesterday',
    'call me on 020 7946 0000',
    'it is 2024 already',
    'в 2015 году',
    '我等了 300 天',
  ])('%s names none', (text) => expect(fact('order', text)).toBeUndefined());
});

describe('times', () => {
  test.each([
    ['This is the third time!', 'en', 'third'],
    ['for the 4th time', 'en', 'fourth'],
    ['Пишу второй раз', 'ru', 'второй'],
    ['в четвертый раз прошу', 'ru', 'четвёртый'],
    ['这是第三次了', 'zh', '三'],
  ] as const)('%s', (text, lang, word) => expect(fact('times', text, lang)).toBe(word));

  test.each(['the first time I order', 'the second item', 'третий этаж', '第三方支付', 'a long time'])(
    '%s is no count',
    (text) => expect(fact('times', text)).toBeUndefined(),
  );
});

describe('waited', () => {
  const since = (ago: number, lang: Language) =>
    facts.waited({ thread: threadOf([['c', 'Hello?', ago]]), lang, evidence: [] });

  test.each([
    [180, 'en', '3 hours'],
    [21, 'ru', '21 минуту'],
    [300, 'ru', '5 часов'],
    [60 * 24 * 3, 'zh', '3天'],
  ] as const)('%s minutes', (ago, lang, words) => expect(since(ago, lang)).toBe(words));

  test('four minutes are no wait', () => expect(since(4, 'en')).toBeUndefined());

  test('nobody waits after the team has answered', () => {
    const thread = threadOf([
      ['c', 'Hello?', 600],
      ['a', 'Hi!', 500],
    ]);
    expect(facts.waited({ thread, lang: 'en', evidence: [] })).toBeUndefined();
  });

  test('without times there is none', () => expect(fact('waited', 'Hello?')).toBeUndefined());
});

describe('points', () => {
  const points = (text: string) => pointsOf(threadOf([['c', text]]));

  test.each([
    ['1. The lid\n2. The hinge', ['The lid', 'The hinge']],
    ['- lid is off\n- hinge broke', ['lid is off', 'hinge broke']],
    ['Во-первых, крышка сломана. Во-вторых, нет чека.', ['крышка сломана', 'нет чека']],
    ['首先，盖子坏了。其次，没有发票。', ['盖子坏了', '没有发票']],
    ['Where is it? And who pays for the return?', ['Where is it', 'And who pays for the return']],
  ])('%s', (text, list) => expect(points(text)).toEqual(list));

  test.each(['Where is it?', 'It broke on 3. May. Please help', 'No list here.', '1. only one'])(
    '%s is no list',
    (text) => expect(points(text)).toEqual([]),
  );
});

describe('thing', () => {
  const about = (subject: string) =>
    facts.thing({ thread: threadOf([['c', 'Hi']], { subject }), lang: 'en', evidence: [] });

  test.each([
    ['Re: [Desk #12] Broken lid', '“Broken lid”'],
    ['Ответ: Что с крышкой', '“Что с крышкой”'],
    ['Re: parcel', 'your parcel'],
  ])('%s', (subject, thing) => expect(about(subject)).toBe(thing));

  test.each(['WHERE IS MY LID', 'Help!!!', 'Re:', 'What now?'])('%s names no thing', (subject) =>
    expect(about(subject)).toBeUndefined(),
  );
});

describe('their own word for the thing', () => {
  const word = (text: string, lang: Language, more: Partial<Thread> = {}) =>
    facts.word({ thread: threadOf([['c', text]], more), lang, evidence: [] });

  test.each([
    ['Where is my parcel? I paid for the parcel in May.', 'en', 'your parcel'],
    ['Посылка не пришла. Где моя посылка?', 'ru', 'ваша посылка'],
    ['快递还没到，快递员也不接电话', 'zh', '快递的事'],
  ] as const)('%s', (text, lang, said) => expect(word(text, lang)).toBe(said));

  test.each([
    ['My parcel came while I was out.', 'en'],
    ['My parcel and my invoice: the parcel is here, the invoice is not.', 'en'],
    ['Я вообще-то жду ответа.', 'ru'],
    ['什么时候有结果', 'zh'],
  ] as const)('%s names none more than once, or two alike', (text, lang) => expect(word(text, lang)).toBeUndefined());

  test('speaks in the thread’s form of address', () => {
    const thread = threadOf([['c', 'Посылка не пришла. Где моя посылка?']]);
    expect(facts.word({ thread, lang: 'ru', evidence: [], address: 'familiar' })).toBe('твоя посылка');
  });
});

describe('a smile', () => {
  const smile = (text: string, warm = true) =>
    facts.smile({ thread: threadOf([['c', text]]), lang: 'en', evidence: [], warm });

  test.each([
    ['It works, thanks 😊', '😊'],
    ['Love it ❤️', '❤️'],
    ['It works now :)', ':)'],
    ['Спасибо большое))', ':)'],
  ])('%s', (text, back) => expect(smile(text)).toBe(back));

  test.each([
    'It works, thanks.',
    'It broke again 😡',
    'thanks 😊 but I cried 😢',
    'See (item 3)',
    'a) first b) second',
  ])('%s gets none', (text) => expect(smile(text)).toBeUndefined());

  test('none when the reading is not a good one', () => expect(smile('great 😊', false)).toBeUndefined());
});

describe('a sentence to be given back', () => {
  const quoteOf = (text: string, words: string, lang: Language = 'en') => {
    const start = text.indexOf(words);
    const evidence = [{ message: 0, start, end: start + words.length, why: 'x' }] as Evidence[];
    return facts.quote({ thread: threadOf([['c', text]]), lang, evidence });
  };

  test('is whole, in quotation marks', () => {
    expect(quoteOf('Hi. We have been eleven years with you next month. Bye.', 'years with you')).toBe(
      '“We have been eleven years with you next month”',
    );
    expect(quoteOf('Здравствуйте! Ни разу не пожалели, что пришли. Всё.', 'не пожалели', 'ru')).toBe(
      '«Ни разу не пожалели, что пришли»',
    );
  });

  test('does not end at a number’s dot, nor with a colon', () =>
    expect(quoteOf('Took the 3.8 build out for four days: fine', 'for four days')).toBe(
      '“Took the 3.8 build out for four days: fine”',
    ));

  test('is left out when it is about the writer alone', () => {
    const text = 'I have been designing warehouses for years.';
    const evidence = [{ message: 0, start: 0, end: 20, why: 'own-expertise' }] as Evidence[];
    expect(facts.quote({ thread: threadOf([['c', text]]), lang: 'en', evidence })).toBeUndefined();
  });

  test('is left out when it says nothing, or too much', () => {
    expect(quoteOf("You're young. Also this.", 'young')).toBeUndefined();
    expect(quoteOf(`${'very '.repeat(40)}long with you`, 'long with you')).toBeUndefined();
  });
});

describe('the chronology', () => {
  const dated = threadOf([
    ['c', 'The phone is broken.', 3000],
    ['a', 'Sorry. Which phone?', 2000],
    ['n', 'Looks odd.', 1500],
    ['c', 'The blue one.'],
  ]);

  test('gives every dated message a line, in order, in their own words, notes left out', () => {
    const lines = facts.chronology({ thread: dated, lang: 'en', evidence: [] })?.split('\n') ?? [];
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^28 February 2026.*you wrote: “The phone is broken”$/);
    expect(lines[1]).toMatch(/we answered: “Sorry. Which phone”$/);
  });

  test('is none without times', () =>
    expect(
      facts.chronology({
        thread: threadOf([
          ['c', 'a'],
          ['a', 'b'],
        ]),
        lang: 'en',
        evidence: [],
      }),
    ).toBeUndefined());
});

describe('question, tried, record', () => {
  test('the last open question, as they put it', () => {
    expect(fact('question', 'Hi. Is it shipped? When does it arrive?')).toBe('When does it arrive');
    expect(fact('question', 'Please ship it.')).toBeUndefined();
  });

  test('what they tried', () => {
    expect(fact('tried', "I've already restarted the router twice. Nothing.")).toBe(
      "I've already restarted the router twice",
    );
    expect(fact('tried', 'The router is broken.')).toBeUndefined();
  });

  test('the record', () => {
    const customer: Customer = { since: '2014-05-01', orders: 61 };
    const from = { thread: threadOf([['c', 'Hi']], { customer }), lang: 'en', evidence: [] } as const;
    expect([facts.years({ ...from, evidence: [] }), facts.orders({ ...from, evidence: [] })]).toEqual(['2014', '61']);
    expect(fact('orders', 'Hi')).toBeUndefined();
  });
});
