/** An invoice checked line by line, calmly and in numbers. */
import type { PracticeTicket } from '../practice-ticket.ts';

export const invoiceLines: PracticeTicket = {
  id: '1043',
  lang: 'en',
  channel: 'email',
  subject: 'Invoice 2209: four discrepancies',
  customer: {
    ...{ name: 'Dr Ingrid Vale', email: 'i.vale@vale-osteopathy.example', sinceDaysAgo: 830 },
    ...{ orders: 11, spend: 2960, currency: 'EUR', tickets: 2, tags: ['clinic'] },
  },
  messages: [
    {
      role: 'customer',
      minutesAgo: 190,
      text: `Dear billing team,

I compared invoice 2209 with my order confirmation of {day:12}. Four points do not agree:

1. Line 3 charges 6 treatment rolls; I ordered 4 and received 4 (delivery note signed {day:6}, 11:25).
2. The unit price on line 5 is €18.90. The confirmation says €16.90, and your price list valid until {day:-20} says the same.
3. Shipping of €9.50 was added although orders above €150 are free of charge according to your terms, section 4.2.
4. The VAT number printed is my old one. I sent the new one on {day:41} and have your acknowledgement.

By my calculation the correct total is €214.60 instead of €277.50.

Please confirm each of the four points, tell me how the error on line 3 came about, and send a corrected invoice by {day:-5}.

Kind regards,
Ingrid Vale`,
      signature: '-- \nVale Osteopathy\nTel. +353 1 555 0142\nwww.vale-osteopathy.example',
    },
  ],
  later: [
    {
      text: 'For completeness: I attach the signed delivery note and page 2 of the price list. Point 2 refers to the third row.',
    },
  ],
  expect: { primary: 'meticulous' },
};
