/** A question, an answer, two reminders, and eight days of silence. */
import type { PracticeTicket } from '../practice-ticket.ts';

export const silentDomain: PracticeTicket = {
  id: '2024',
  lang: 'ru',
  channel: 'email',
  subject: 'Домен не открывается',
  customer: {
    ...{ name: 'Руслан Хакимов', email: 'ruslan@hakimov-mebel.example', sinceDaysAgo: 700 },
    ...{ orders: 4, spend: 9800, currency: 'RUB', tickets: 2, tags: [] },
  },
  messages: [
    {
      role: 'customer',
      minutesAgo: 16400,
      text: 'Добрый день, после продления домен hakimov-mebel.example не открывается. Посмотрите, пожалуйста.',
    },
    {
      role: 'agent',
      author: 'Настя',
      minutesAgo: 16310,
      text: 'Руслан, добрый день! Домен продлён, но у него чужие серверы имён. Менять их на наши? Нужно ваше согласие, без него мы не трогаем настройки.',
    },
    {
      role: 'agent',
      author: 'Настя',
      minutesAgo: 14600,
      text: 'Руслан, напомню про вопрос о серверах имён: сайт пока не работает.',
    },
    {
      role: 'agent',
      author: 'Настя',
      minutesAgo: 11600,
      text: 'Добрый день! Получилось прочитать моё письмо? Достаточно ответить «да», и мы всё сделаем.',
    },
  ],
  later: [{ text: 'Здравствуйте. Я вам ещё две недели назад писал, что сайт лежит, и никто так и не помог. Что там?' }],
  expect: { primary: 'forgetful' },
};
