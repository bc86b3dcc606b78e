/** Nothing works out, and each answer leads back to the first question: somebody who needs to be taken by the hand. */
import type { PracticeTicket } from '../practice-ticket.ts';

export const whereToPress: PracticeTicket = {
  id: '2023',
  lang: 'ru',
  channel: 'chat',
  subject: 'не получается войти',
  customer: {
    ...{ name: 'Валентина', email: 'valya1951@example.ru', sinceDaysAgo: 75 },
    ...{ orders: 1, spend: 1490, currency: 'RUB', tickets: 1, tags: [] },
  },
  messages: [
    { role: 'customer', minutesAgo: 33, text: 'здравствуйте помогите пожалуйста не могу попасть в свой кабинет' },
    {
      role: 'agent',
      author: 'Рита',
      minutesAgo: 31,
      text: 'Здравствуйте! Нажмите «Войти» в правом верхнем углу и введите почту и код из письма.',
    },
    { role: 'customer', minutesAgo: 27, text: 'а где это нажать? у меня сверху только картинка и три палочки' },
    {
      role: 'agent',
      author: 'Рита',
      minutesAgo: 26,
      text: 'Три палочки — это меню. Нажмите на них, там будет «Войти».',
    },
    {
      role: 'customer',
      minutesAgo: 20,
      text: 'нажала, открылось что-то белое и буквы. какой код? я никакого кода не знаю',
    },
    { role: 'agent', author: 'Рита', minutesAgo: 19, text: 'Код придёт на почту после того, как вы введёте адрес.' },
    {
      role: 'customer',
      minutesAgo: 8,
      text: 'ничего не выходит у меня, не умею я с этим. написало неверно и всё красное. куда мне теперь нажимать?',
    },
  ],
  later: [{ afterSeconds: 35, text: 'ой теперь вообще всё пропало. это я что-то не то нажала?' }],
  expect: { primary: 'child' },
};
