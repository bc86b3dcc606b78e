/** A request to move lessons, after a death in the family. */
import type { PracticeTicket } from '../practice-ticket.ts';

export const lessonTransfer: PracticeTicket = {
  id: '2019',
  lang: 'ru',
  channel: 'chat',
  subject: 'Перенести занятия',
  customer: {
    ...{ name: 'Марина Лапшина', email: 'lapshina.m@example.ru', sinceDaysAgo: 340 },
    ...{ orders: 2, spend: 31200, currency: 'RUB', tickets: 1, tags: [] },
  },
  messages: [
    {
      role: 'customer',
      minutesAgo: 14,
      text: 'Здравствуйте. Нужно перенести занятия дочки на месяц или сколько можно, группа по вторникам',
    },
    {
      role: 'customer',
      minutesAgo: 11,
      text: 'У нас папа умер в воскресенье, инфаркт. Она не ест и не разговаривает почти, какие уж занятия. Похороны завтра.',
    },
    {
      role: 'customer',
      minutesAgo: 10,
      text: 'Если деньги сгорают, то пусть, просто скажите что надо написать, я сейчас ничего не соображаю',
    },
  ],
  expect: { primary: 'in-distress' },
};
