/** All sweetness until the answer is no; then the tone turns within the same thread. */
import type { PracticeTicket } from '../practice-ticket.ts';

export const courseExtension: PracticeTicket = {
  id: '1048',
  lang: 'en',
  channel: 'chat',
  subject: 'A tiny favour about my course access',
  customer: {
    ...{ name: 'Celeste Winters', email: 'celeste.w@example.com', sinceDaysAgo: 150 },
    ...{ orders: 1, spend: 240, currency: 'USD', tickets: 0, tags: [] },
  },
  messages: [
    {
      role: 'customer',
      minutesAgo: 38,
      text: "Hello lovely team! 😊 First of all, you're wonderful and the watercolour course is a dream. I have a teeny favour to ask: my access ends on {day:2} and I still have two modules. Could you pretty please open it again for a month?",
    },
    {
      role: 'agent',
      author: 'Tom',
      minutesAgo: 31,
      text: "Hi Celeste, so glad you're enjoying it! Access can be extended before it runs out, but once it has ended I can't reopen it without a new enrolment. There is a 30-day pass for $35.",
    },
    { role: 'customer', minutesAgo: 29, text: 'Aww, but surely you can make one little exception for a fan? 🙏' },
    {
      role: 'agent',
      author: 'Tom',
      minutesAgo: 24,
      text: "I wish I could. I'm afraid I can't make that exception; the pass is the only way once access has ended.",
    },
    {
      role: 'customer',
      minutesAgo: 21,
      text: "Oh, so that's how it is. You people are happy to take $240 and then you slam the door over TWO DAYS? Disgusting. I take back every nice word I said.",
    },
    {
      role: 'customer',
      minutesAgo: 20,
      text: "You've just been pretending to be nice this whole time. Get me someone who can actually do something, because you clearly can't!",
    },
  ],
  expect: { primary: 'werewolf', also: ['angry'] },
};
