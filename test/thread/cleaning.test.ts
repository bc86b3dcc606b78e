/** What mail programs add is cut and kept; what the author wrote stays, also where it looks like mail machinery. */
import { describe, expect, it } from 'vitest';
import { clean } from '../../src/thread/cleaning.ts';
import { quoteMark } from '../../src/thread/quotes.ts';

/** [what it is, the body, the author's words]; what is cut must hold all other lines. */
type Case = [string, string, string];

const history: Case[] = [
  [
    'Gmail',
    'Still broken.\n\nOn Mon, 16 Mar 2026 at 09:03, Ann Lee <ann@shop.example> wrote:\n> Try again.\n> Ann',
    'Still broken.',
  ],
  [
    'Gmail over two lines',
    'Still broken.\n\nOn Mon, 16 Mar 2026 at 09:03, Ann Lee of the Shop Desk\n<ann@shop.example> wrote:\n> Try again.',
    'Still broken.',
  ],
  [
    'Gmail without arrows',
    'Still broken.\n\nOn Mon, Mar 16, 2026 at 9:03 AM Ann Lee wrote:\nTry again.\nAnn',
    'Still broken.',
  ],
  ['Apple Mail', 'No.\n\n> On 16 Mar 2026, at 09:03, Ann <ann@shop.example> wrote:\n> \n> Try again.', 'No.'],
  ['Thunderbird', 'No.\n\nOn 16.03.2026 09:03, Ann Lee wrote:\n> Try again.', 'No.'],
  [
    'Outlook',
    'No.\n\nFrom: Ann Lee <ann@shop.example>\nSent: Monday, March 16, 2026 9:03 AM\nTo: Bo\nSubject: RE: Printer\n\nTry again.',
    'No.',
  ],
  [
    'Outlook with a rule',
    'No.\n\n________________________________\nFrom: Ann\nSent: Monday\nTo: Bo\nSubject: Printer\n\nTry again.',
    'No.',
  ],
  ['old Outlook', 'No.\n\n-----Original Message-----\nFrom: Ann\nTry again.', 'No.'],
  ['answers in between', '> Which model?\n\nThe 400.\n\n> And the colour?\n\nBlue.', 'The 400.\n\nBlue.'],
  [
    'Gmail ru',
    'Не помогло.\n\nпн, 6 апр. 2026 г. в 09:30, Анна Ли <ann@shop.example>:\n> Попробуйте ещё раз.',
    'Не помогло.',
  ],
  [
    'Gmail ru without arrows',
    'Не помогло.\n\nпн, 6 апр. 2026 г. в 09:30, Анна Ли <ann@shop.example>:\n\nПопробуйте ещё раз.',
    'Не помогло.',
  ],
  [
    'Apple Mail ru',
    'Не помогло.\n\n6 апр. 2026 г., в 09:30, Анна Ли <ann@shop.example> написал(а):\n> Попробуйте.',
    'Не помогло.',
  ],
  ['Thunderbird ru', 'Не помогло.\n\n06.04.2026 9:30, Анна Ли пишет:\n> Попробуйте.', 'Не помогло.'],
  [
    'Mail.ru',
    'Не помогло.\n\nПонедельник, 6 апреля 2026, 9:30 +03:00 от Анна Ли <ann@shop.example>:\nПопробуйте.',
    'Не помогло.',
  ],
  ['Yandex', 'Не помогло.\n\n06.04.2026, 09:30, "Анна Ли" <ann@shop.example>:\nПопробуйте.', 'Не помогло.'],
  [
    'Outlook ru',
    'Не помогло.\n\nОт: Анна Ли <ann@shop.example>\nОтправлено: 6 апреля 2026 г. 9:30\nКому: Борис\nТема: Re: Принтер\n\nПопробуйте.',
    'Не помогло.',
  ],
  ['old Outlook ru', 'Нет.\n\n-----Исходное сообщение-----\nОт: Анна\nПопробуйте.', 'Нет.'],
  ['Gmail zh', '还是不行。\n\n李安 <ann@shop.example> 于2026年4月8日周三 10:10写道：\n> 请再试一次。', '还是不行。'],
  [
    'Apple Mail zh',
    '还是不行。\n\n在 2026年4月8日，10:10，李安 <ann@shop.example> 写道：\n\n请再试一次。',
    '还是不行。',
  ],
  [
    'NetEase 163',
    '还是不行。\n\nAt 2026-04-08 10:10:00, "李安" <ann@shop.example> wrote:\n>请再试一次。',
    '还是不行。',
  ],
  [
    'NetEase 163 zh',
    '还是不行。\n\n在 2026-04-08 10:10:00，"李安" <ann@shop.example> 写道：\n请再试一次。',
    '还是不行。',
  ],
  [
    'QQ',
    '还是不行。\n\n------------------ 原始邮件 ------------------\n发件人: "李安"<ann@shop.example>;\n发送时间: 2026年4月8日(星期三) 上午10:10\n收件人: "王";\n主题: 回复：打印机\n\n请再试一次。',
    '还是不行。',
  ],
  [
    'Outlook zh',
    '还是不行。\n\n发件人：李安\n发送时间：2026年4月8日 10:10\n收件人：王\n主题：打印机\n\n请再试一次。',
    '还是不行。',
  ],
  ['163 with dashes', '还是不行。\n\n---- 回复的原邮件 ----\n| 发件人 | 李安 |\n请再试一次。', '还是不行。'],
];

const signatures: Case[] = [
  ['the dashes', 'It works.\n\n-- \nAnn Lee\nShop Ltd\nhttps://shop.example', 'It works.'],
  [
    'dashes above history',
    'It works.\n\n--\nAnn\n\nOn Mon, 16 Mar 2026 at 09:03, Bo <bo@x.example> wrote:\n> Try.',
    'It works.',
  ],
  ['iPhone', 'It works.\n\nSent from my iPhone', 'It works.'],
  ['Outlook for iOS', 'It works.\n\nGet Outlook for iOS', 'It works.'],
  ['iPhone ru', 'Работает.\n\nОтправлено с iPhone', 'Работает.'],
  ['Mail.ru app', 'Работает.\n\nОтправлено из мобильной Почты Mail.ru', 'Работает.'],
  ['Yandex app', 'Работает.\n\nОтправлено из Яндекс.Почты для мобильных', 'Работает.'],
  ['iPhone zh', '好了。\n\n发自我的iPhone', '好了。'],
  ['QQ app', '好了。\n\n发自我的华为手机', '好了。'],
  [
    'a contact card',
    'It works.\n\nBest regards,\nAnn Lee\nTel: +44 20 5550 0199\nann@shop.example\nwww.shop.example',
    'It works.\n\nBest regards,\nAnn Lee',
  ],
  [
    'a contact card ru',
    'Работает.\n\nС уважением,\nАнна Ли\nтел.: +7 495 555-01-72\nwww.shop.example',
    'Работает.\n\nС уважением,\nАнна Ли',
  ],
  [
    'a legal notice',
    'It works.\n\nAnn\n\nThis e-mail and any attachments are confidential and intended only for the addressee.',
    'It works.\n\nAnn',
  ],
  [
    'a legal notice ru',
    'Работает.\n\nНастоящее сообщение содержит конфиденциальную информацию и предназначено только адресату.',
    'Работает.',
  ],
  ['a legal notice zh', '好了。\n\n本邮件及其附件含有保密信息，仅限收件人使用。', '好了。'],
  ['the robot line', '##- Please type your reply above this line -##\n\nIt works.', 'It works.'],
];

/** Nothing of these is cut. */
const leaveAlone: [string, string][] = [
  ['a closing', 'Please check.\n\nKind regards,\nIrina'],
  ['name and firm', 'Could you correct it?\n\nMarta Lindqvist\nFjord Paper AB, accounts payable'],
  ['name, firm and phone', 'Что делать?\n\nОльга Синицына\nООО «Ярмарка-Опт»\n+7 495 555-01-72'],
  ['one number after a closing', 'Call me.\n\nThanks,\nBo\n+44 20 5550 0199'],
  ['a phone somebody gives', '订单号：HL-2026-0377\n联系电话：+86 21 5555 0186\n\n陈晓雯'],
  ['words about writing', 'On Monday your colleague wrote that it ships today: where is it?'],
  ['a quote in a sentence', 'В кабинете написано «Agent: Irina wrote: договор закрыт 31.03» — это ошибка?'],
  [
    'an agent named with a date',
    'Support Team, 31.03.2026: договор закрыт по просьбе клиента.\n\nМы ничего не закрывали.',
  ],
  ['somebody wrote, by hand', 'Ваш оператор 3.04 написал:\n«всё будет завтра»\nИ где?'],
  ['they wrote, in Chinese', '你们客服4月3日写道：\n“明天到货”\n现在呢？'],
  ['a list with labels', 'From: Berlin\nTo: Paris\nDate of travel unclear.'],
  ['two labels only', 'Тема: оплата\nДата: 5 мая'],
  ['a comparison', 'The page takes\n> 5 seconds\nto load.'],
  ['an arrow in text', 'Menu -> File => Open >= 3'],
  ['a price', 'It says >100 EUR, I paid less.'],
  [
    'a rule between parts',
    'First part.\n\n-----\n\nSecond part, which goes on for a while and is somebody’s own text.\nThird line.'.replace(
      '-----',
      '***',
    ),
  ],
  ['sent from somewhere', 'The parcel was sent from my old address, please check.'],
  ['sent by mail', 'Отправлено вчера, не пришло.'.replace('Отправлено вчера', 'Письмо отправлено вчера')],
  ['confidential, asked', 'Is this email confidential? I ask because it was forwarded.'],
  ['site broken', 'С уважением,\nАнна\nСайт не работает\nТелефон не отвечает'],
  ['a note on the line', 'Please do not drop the line above this, my reply is there.'],
  ['thanks, then more', 'Thanks\n\nBut where is the second one?\nI need it by Friday.'],
];

describe('history', () => {
  it.each(history)('is cut: %s', (_, body, words) => {
    const cleaned = clean(body);
    expect(cleaned.text).toBe(words);
    expect(linesOf(cleaned.text, ...cleaned.cut)).toEqual(linesOf(body));
  });
});

describe('signatures and notices', () => {
  it.each(signatures)('are cut: %s', (_, body, words) => {
    const cleaned = clean(body);
    expect(cleaned.text).toBe(words);
    expect(linesOf(cleaned.text, ...cleaned.cut)).toEqual(linesOf(body));
  });
});

describe("the author's words", () => {
  it.each(leaveAlone)('stay: %s', (_, body) => {
    expect(clean(body)).toEqual({ text: body, cut: [] });
  });
});

describe('clean', () => {
  it('puts the text of marked quotes among what was cut, with the line that introduces them', () => {
    const body = `New.\n\nOn 1 May 2026 at 10:00, Bo wrote:\n${quoteMark}\n\nAlso new.`;
    expect(clean(body, ['Old words.'])).toEqual({
      text: 'New.\n\nAlso new.',
      cut: ['On 1 May 2026 at 10:00, Bo wrote:\nOld words.'],
    });
  });

  it('keeps a mail that somebody passed on without a word of their own', () => {
    const body =
      '---------- Forwarded message ---------\nFrom: Bo <bo@x.example>\nDate: Mon, 16 Mar 2026\nSubject: Broken\n\nThe lid is broken.';
    expect(clean(body)).toEqual({ text: body, cut: [] });
  });

  it('keeps what a web form sent as a list of labels', () => {
    const body = 'From: Bo\nDate: 16 March\nSubject: Broken\nMessage: the lid is broken';
    expect(clean(body).text).toBe(body);
  });

  it('leaves an empty text where there is nothing but a quote', () => {
    expect(clean(`${quoteMark}`, ['Old.'])).toEqual({ text: '', cut: ['Old.'] });
    expect(clean('> Old.')).toEqual({ text: '', cut: ['> Old.'] });
    expect(clean('')).toEqual({ text: '', cut: [] });
  });

  it('tidies line ends, blanks and invisible characters', () => {
    expect(clean('\r\n a \r\n\r\n\r\n\r\nb\u200B\uFEFF  \r\n').text).toBe(' a\n\nb');
  });

  it('gives the same when it is given its own answer', () => {
    for (const [, body] of [...history, ...signatures, ...leaveAlone]) {
      const once = clean(body).text;
      expect(clean(once).text).toBe(once);
    }
  });

  it.each([
    ['words', 'word '],
    ['blanks', ' '],
    ['introductions', 'On a: '],
    ['dashes', '- _ '],
    ['labels', 'a:\n'],
    ['arrows', '> a\n'],
  ])('takes time in line with the length of the text: %s', (_, piece) => {
    // Sixteen times where it is quadratic; a busy machine stays below ten, helped by the least of three.
    const [short, long] = [20_000, 80_000].map((count) => leastTime(() => clean(`a${piece.repeat(count)}b`)));
    expect(long).toBeLessThan(10 * (short ?? 0) + 60);
  });
});

/** All lines with something on them, sorted: cutting neither loses nor invents any. */
function linesOf(...texts: string[]): string[] {
  return texts
    .flatMap((text) => text.split('\n'))
    .map((line) => line.trim())
    .filter(Boolean)
    .sort();
}

function leastTime(work: () => unknown): number {
  const times = Array.from({ length: 3 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}
