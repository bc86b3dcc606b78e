/** Real faults, one after another; four earlier tickets in the record. */
import type { PracticeTicket } from '../practice-ticket.ts';

export const thirdKettle: PracticeTicket = {
  id: '2022',
  lang: 'ru',
  channel: 'form',
  subject: 'Чайник, теперь третий',
  customer: {
    ...{ name: 'Тамара Ильинична Кох', email: 't.koh@example.ru', sinceDaysAgo: 480 },
    ...{ orders: 5, spend: 21700, currency: 'RUB', tickets: 4, tags: ['обмен'] },
  },
  messages: [
    {
      role: 'customer',
      minutesAgo: 88,
      text: `Здравствуйте, это опять я. Вчера получила чайник на замену, и он снова течёт, теперь с другой стороны. Это уже третий.

Первый не включался, второй перестал греть через неделю, потом мне ещё и тостер прислали с треснувшей крышкой. Каждый раз вы меняете, спасибо, но мне каждый раз снова ехать на другой конец города.

Почему-то мне одной так везёт. Что теперь делать?`,
    },
    {
      role: 'note',
      author: 'Денис',
      minutesAgo: 70,
      text: 'Прежние: чайник не включался, чайник не греет, тостер с трещиной, чайник на замену задержали. Склад один и тот же.',
    },
  ],
  later: [{ text: 'И квитанция на обмен опять не открывается, ошибка какая-то. Ну что ж такое.' }],
  expect: { primary: 'unlucky' },
};
