/** A sofa with a torn seat and an answer that helped nobody; the customer is openly angry. */
import type { PracticeTicket } from '../practice-ticket.ts';

export const sofaAngry: PracticeTicket = {
  id: '2017',
  lang: 'ru',
  channel: 'chat',
  subject: 'Привезли рваный диван',
  customer: {
    ...{ name: 'Олег Дроздов', email: 'o.drozdov@example.ru', sinceDaysAgo: 60 },
    ...{ orders: 1, spend: 64900, currency: 'RUB', tickets: 0, tags: [] },
  },
  messages: [
    {
      role: 'customer',
      minutesAgo: 96,
      text: 'Вы вообще смотрите, что отгружаете?! Диван за 65 тысяч приехал с дырой на сиденье!',
    },
    {
      role: 'agent',
      author: 'Полина',
      minutesAgo: 84,
      text: 'Олег, здравствуйте! Пришлите, пожалуйста, фото и номер заказа.',
    },
    {
      role: 'customer',
      minutesAgo: 80,
      text: 'Фото я ЕЩЁ УТРОМ отправил вашему курьеру, который мне нахамил и сбежал!!! Вы там между собой разговариваете или как?',
    },
    {
      role: 'agent',
      author: 'Полина',
      minutesAgo: 52,
      text: 'К сожалению, у нас нет этих фото. Отправьте, пожалуйста, ещё раз.',
    },
    {
      role: 'customer',
      minutesAgo: 6,
      text: 'Да вы издеваетесь!!! Полчаса ждал ради «отправьте ещё раз»? ЭТО ПОЗОР, А НЕ МАГАЗИН. Забирайте свою рвань сегодня же, слышать ничего не хочу. Меня трясёт уже от вашего сервиса!',
    },
  ],
  later: [{ afterSeconds: 45, text: 'Ну? Опять тишина?! Сколько можно!!!' }],
  expect: { primary: 'angry' },
};
