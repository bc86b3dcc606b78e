/** A plain-looking cancellation with an accident mentioned in passing. */
import type { PracticeTicket } from '../practice-ticket.ts';

export const cancelTrip: PracticeTicket = {
  id: '1044',
  lang: 'en',
  channel: 'form',
  subject: 'Cancel booking HL-5560',
  customer: {
    ...{ name: 'Rosalind Achebe', email: 'r.achebe@example.org', sinceDaysAgo: 1290 },
    ...{ orders: 3, spend: 1840, currency: 'GBP', tickets: 0, tags: [] },
  },
  messages: [
    {
      role: 'customer',
      minutesAgo: 17,
      text: `Hi, I need to cancel the cottage from {day:-4}, booking HL-5560. I know the form says no changes this close to arrival.

My husband was hit by a car on Tuesday night and he's in intensive care in Leeds. They don't know yet if he will wake up. I can't find the confirmation email, sorry, I'm writing this from the hospital corridor and I can't really think straight.

If there's a fee just take it, I only don't want anyone waiting for us with the keys.`,
    },
  ],
  later: [
    { text: "Sorry to write twice. My phone is nearly dead, could you text my sister instead? I'll send her number." },
  ],
  expect: { primary: 'in-distress' },
};
