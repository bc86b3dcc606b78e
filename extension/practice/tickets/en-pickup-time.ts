/** A friendly chat with exclamation marks and capitals that mean nothing: the panel should stay calm. */
import type { PracticeTicket } from '../practice-ticket.ts';

export const pickupTime: PracticeTicket = {
  id: '1046',
  lang: 'en',
  channel: 'chat',
  subject: 'Collecting from the York shop',
  customer: {
    ...{ name: 'Sanjana Rao', email: 'sanjana.rao@example.com', sinceDaysAgo: 95 },
    ...{ orders: 2, spend: 88, currency: 'GBP', tickets: 0, tags: [] },
  },
  messages: [
    { role: 'customer', minutesAgo: 12, text: 'Hi! What time does the York shop close today?' },
    { role: 'agent', author: 'Ben', minutesAgo: 11, text: 'Hi Sanjana, at six today. Is it for an order?' },
    {
      role: 'customer',
      minutesAgo: 9,
      text: 'Yes, order 61244. The email says READY TO COLLECT. Can my flatmate pick it up for me?',
    },
  ],
  later: [{ text: 'Her name is Lucy Brandt if you need it!' }],
  expect: { primary: 'none' },
};
