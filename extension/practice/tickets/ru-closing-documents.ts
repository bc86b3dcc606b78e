/** An ordinary request for papers. There is nothing to read into it. */
import type { PracticeTicket } from '../practice-ticket.ts';

export const closingDocuments: PracticeTicket = {
  id: '2020',
  lang: 'ru',
  channel: 'email',
  subject: 'Закрывающие документы за октябрь',
  customer: {
    ...{ name: 'Светлана Гущина', email: 'buh@gamma-print.example', sinceDaysAgo: 640 },
    ...{ orders: 22, spend: 86400, currency: 'RUB', tickets: 3, tags: [] },
  },
  messages: [
    {
      role: 'customer',
      minutesAgo: 55,
      text: `Добрый день!

Пришлите, пожалуйста, акт и счёт-фактуру за октябрь по договору 77/14. Можно скан, оригиналы потом по почте.

Спасибо,
Светлана`,
    },
    {
      role: 'agent',
      author: 'Игорь',
      minutesAgo: 40,
      text: 'Светлана, добрый день! Акт во вложении, счёт-фактуру подпишут после обеда.',
    },
    {
      role: 'customer',
      minutesAgo: 34,
      text: 'Хорошо, подожду. Акт получила.',
      quoted: {
        intro: '{at:40}, Игорь <support@lista.example> написал:',
        text: 'Светлана, добрый день! Акт во вложении, счёт-фактуру подпишут после обеда.',
      },
    },
  ],
  expect: { primary: 'none' },
};
