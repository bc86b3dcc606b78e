/** Where a wrong word harms: nobody in trouble is passed over, a figure of speech is no trouble, and nobody is accused on a manner of wording. */
import { describe, expect, test } from 'vitest';
import { classify } from '../../src/classify/classify.ts';
import { accusingTypes } from '../../src/thread/customer-types.ts';

const said = (...texts: string[]) => classify({ id: '', messages: texts.map((text) => ({ role: 'customer', text })) });
const shown = (...texts: string[]) => {
  const { primary, also } = said(...texts);
  return [primary, ...also];
};

describe('someone in trouble', () => {
  test.each([
    'Please cancel the July box, my father died on Sunday.',
    'Can the parcel wait at the depot? My boy was hit by a car and we are at the hospital.',
    'The flood took our roof, can I pay the bill next month',
    'Прошу перенести доставку, мама в реанимации.',
    'Как закрыть договор брата? Его не стало шестого числа.',
    'У нас сгорел дом, можно отложить платёж до марта',
    '麻烦改一下日期，我爸昨天住院抢救',
    '号主是我母亲，上周去世了，怎么销户',
    'ОТВЕЧАЙТЕ УЖЕ!!! ВЫ ИЗДЕВАЕТЕСЬ?! муж в больнице после аварии, а вы молчите',
    'You useless clowns!!! My mother is in intensive care and you cut the line!!!',
  ])('leads: %s', (text) => {
    expect(said(text).primary).toBe('in-distress');
  });

  test.each([
    "I'm dying to know when the new phone comes out",
    'My laptop battery died, do you sell new ones?',
    'My late fee is wrong, please check the invoice.',
    'I killed an hour looking for the download button',
    'This shop will be the death of my wallet, lovely things',
    'Телефон умер после обновления, что делать?',
    'Со смеху умер от вашей рекламы',
    'Жду скорой доставки, спасибо',
    'Когда закончится ремонт в зале?',
    '手机卡死了，怎么重启？',
    '笑死我了，你们的表情包哪里下载',
    '屏幕摔裂了，换一块多少钱？',
  ])('is not seen in a figure of speech: %s', (text) => {
    expect(shown(text)).not.toContain('in-distress');
  });
});

describe('nobody is accused', () => {
  test.each([
    "I don't remember which email I used, can you look it up by name?",
    'The refund has not arrived yet, it was promised for Monday.',
    'I never got the parcel, the tracking says delivered. What can we do?',
    'Не помню пароль, помогите восстановить',
    'Посылка не пришла, хотя по треку вручена. Как быть?',
    'Хочу вернуть куртку, не подошёл размер, бирки на месте.',
    '我不记得下单用的哪个手机号了，能查一下吗',
    '快递显示签收，我没收到，麻烦查一下',
    '想退货，尺码不合适，吊牌还在',
    'I will leave a good review, thanks for the help!',
  ])('for %s', (text) => {
    expect(shown(text).filter((id) => id !== 'none' && accusingTypes.has(id))).toEqual([]);
  });
});

describe('a no counts', () => {
  test.each([
    "I'm not angry, I only want to know the date.",
    "I don't need a discount, just the invoice please.",
    "We won't sue anybody, don't worry, just tell me the status",
    'Я не ругаюсь, просто подскажите срок.',
    'Скидка не нужна, пришлите счёт',
    '我没有生气，就想问问几号发货',
    '不用打折，开张发票就行',
  ])('%s is a plain request', (text) => {
    expect(said(text).primary).toBe('none');
  });
});

describe('words of others are not the customer’s', () => {
  test('in quotation marks, in quoted lines and below a signature mark', () => {
    const plain = 'Hello, could you send the invoice for May?';
    expect(said(plain).primary).toBe('none');
    expect(said(`${plain}\n> ARE YOU KIDDING ME you useless idiots, my husband died`).primary).toBe('none');
    expect(said(`${plain} The note on the door said "are you kidding me you idiots, my husband died".`).primary).toBe(
      'none',
    );
    expect(said(`${plain}\n-- \nAre you kidding me? My husband died. You idiots`).primary).toBe('none');
  });
});
