/** An ordinary request. There is nothing to read into it. */
import type { PracticeTicket } from '../practice-ticket.ts';

export const vatInvoice: PracticeTicket = {
  id: '1045',
  lang: 'en',
  channel: 'email',
  subject: 'Invoice with our company name',
  customer: {
    ...{ name: 'Daniel Osei', email: 'daniel@osei-prints.example', sinceDaysAgo: 260 },
    ...{ orders: 5, spend: 430, currency: 'EUR', tickets: 1, tags: [] },
  },
  messages: [
    {
      role: 'customer',
      minutesAgo: 22,
      text: `Hi,

could you reissue the invoice for order 8817 with our company name on it? It should say Osei Prints Ltd instead of my own name. The address stays the same.

Thanks,
Daniel`,
    },
  ],
  expect: { primary: 'none' },
};
