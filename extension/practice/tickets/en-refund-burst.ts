/** One thought in many short messages within minutes, and a second channel before an answer could come. */
import type { PracticeTicket } from '../practice-ticket.ts';

export const refundBurst: PracticeTicket = {
  id: '1047',
  lang: 'en',
  channel: 'chat',
  subject: 'refund??',
  customer: {
    ...{ name: 'Marco Ferri', email: 'marco.f@example.net', sinceDaysAgo: 320 },
    ...{ orders: 6, spend: 512, currency: 'USD', tickets: 2, tags: [] },
  },
  messages: [
    { role: 'customer', minutesAgo: 9, text: 'hi' },
    { role: 'customer', minutesAgo: 8.8, text: 'i sent the headphones back' },
    { role: 'customer', minutesAgo: 8.5, text: 'like a week ago' },
    { role: 'customer', minutesAgo: 8.2, text: 'tracking says delivered to you on {day:3}' },
    { role: 'customer', minutesAgo: 7.6, text: 'wheres the refund' },
    { role: 'customer', minutesAgo: 6.4, text: 'hello?' },
    { role: 'customer', minutesAgo: 5.2, text: 'anyone there' },
    { role: 'customer', minutesAgo: 4.9, text: 'i emailed as well just now' },
    { role: 'customer', minutesAgo: 3.1, text: 'hello??' },
    { role: 'customer', minutesAgo: 2.7, text: 'just tell me when i get the 62 dollars back' },
  ],
  later: [
    { afterSeconds: 12, text: 'still here' },
    { afterSeconds: 19, text: '??' },
    { afterSeconds: 27, text: 'do you want the tracking number or what' },
  ],
  expect: { primary: 'relentless' },
};
