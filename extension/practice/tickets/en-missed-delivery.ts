/** A delivery missed three times; the customer is openly angry. */
import type { PracticeTicket } from '../practice-ticket.ts';

export const missedDelivery: PracticeTicket = {
  id: '1042',
  lang: 'en',
  channel: 'email',
  subject: 'WHERE IS MY WASHING MACHINE',
  customer: {
    ...{ name: 'Graham Pike', email: 'graham.pike@example.com', sinceDaysAgo: 410 },
    ...{ orders: 4, spend: 1120, currency: 'GBP', tickets: 1, tags: [] },
  },
  messages: [
    {
      role: 'customer',
      minutesAgo: 1610,
      text: 'Hello, the machine was due yesterday between 8 and 12. I stayed in and nobody came. When is it coming? Order 30718.',
    },
    {
      role: 'agent',
      author: 'Moira',
      minutesAgo: 1490,
      text: 'Hello Graham, sorry about that. The carrier has moved your delivery to this morning, same slot.\n\nMoira',
    },
    {
      role: 'customer',
      minutesAgo: 74,
      text: `ARE YOU HAVING A LAUGH?? "Same slot", and AGAIN nobody turned up! That's two mornings off work I won't be paid for, and a pile of wet laundry in the bath because of you lot.

Your tracking page says "customer not at home". I was sat on the front step!!! Absolute joke of a company.

Either it's here TOMORROW or I want every penny back. I am sick to death of this.`,
      quoted: {
        intro: 'On {at:1490}, Moira <help@tidehouse.example> wrote:',
        text: 'Hello Graham, sorry about that. The carrier has moved your delivery to this morning, same slot.\n\nMoira',
      },
    },
  ],
  later: [
    {
      afterSeconds: 40,
      text: 'And don\'t send me another copy and paste "sorry for the inconvenience". I want a DATE!!',
    },
    { text: 'Still nothing. Unbelievable. Is there an actual manager I can talk to?' },
  ],
  expect: { primary: 'angry' },
};
