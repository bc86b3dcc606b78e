/** Asks for a lower price because the budget is truly small. */
import type { PracticeTicket } from '../practice-ticket.ts';

export const choirBudget: PracticeTicket = {
  id: '1049',
  lang: 'en',
  channel: 'email',
  subject: 'Any discount for a small choir?',
  customer: {
    ...{ name: 'Nuala Byrne', email: 'secretary@quayside-singers.example', sinceDaysAgo: 48 },
    ...{ orders: 1, spend: 19, currency: 'EUR', tickets: 0, tags: ['trial'] },
  },
  messages: [
    {
      role: 'customer',
      minutesAgo: 300,
      text: `Hello,

we are a choir of 24 and have been trying your rehearsal planner this month. Everybody likes it, but €39 a month is more than we collect in fees.

Is there a discount for amateur groups? Or could you do a better price if we pay for the year? Another planner offered us 40% off, so I have to ask.

If not, would you give us two or three months free to get going?

Best wishes,
Nuala`,
    },
    {
      role: 'agent',
      author: 'Petra',
      minutesAgo: 250,
      text: 'Hello Nuala, how nice that the choir likes it. May I ask which parts you use most? Then I can see what fits.\n\nPetra',
    },
    {
      role: 'customer',
      minutesAgo: 45,
      text: 'Mostly the calendar and the sheet music folder; nobody touches the rest. What would be your best price for just those two? Our treasurer says we can go up to €20 and not a cent more.',
      quoted: {
        intro: 'On {at:250}, Petra <hello@cadence.example> wrote:',
        text: 'Hello Nuala, how nice that the choir likes it. May I ask which parts you use most? Then I can see what fits.\n\nPetra',
      },
    },
  ],
  expect: { primary: 'discount-seeker' },
};
