/** A long e-mail conversation with repeated history: every answer brings more questions. */
import type { PracticeTicket } from '../practice-ticket.ts';

const reply = (minutesAgo: number, text: string) => ({ role: 'agent' as const, author: 'Leila', minutesAgo, text });
const asks = (minutesAgo: number, text: string, answeredAt: number, before: string) => ({
  role: 'customer' as const,
  minutesAgo,
  text,
  quoted: { intro: `On {at:${answeredAt}}, Leila <care@brightline.example> wrote:`, text: before },
});

const answers = {
  guest: 'Hello Arthur, yes: switch it on under Wi-Fi, Guest network. Guests get their own password.',
  limit: 'You can limit it under Guest network, Speed. 10 Mbit/s is a good start.',
  channel: 'The router picks the quietest channel by itself each night. You can leave it on Automatic.',
  light: 'Blue means it is updating. It takes five minutes and then turns white.',
  name: 'Yes, each band can have its own name, though one name for both lets phones choose the better one.',
  distance: 'The middle of the flat, at table height, is best. A wall or two is fine.',
};

export const routerQuestions: PracticeTicket = {
  id: '1051',
  lang: 'en',
  channel: 'email',
  subject: 'Questions about the new router',
  customer: {
    ...{ name: 'Arthur Lindqvist', email: 'a.lindqvist@example.com', sinceDaysAgo: 520 },
    ...{ orders: 2, spend: 190, currency: 'EUR', tickets: 1, tags: [] },
  },
  messages: [
    {
      role: 'customer',
      minutesAgo: 11700,
      text: 'Hello, I have set up the router. Can I have a guest network? And do guests see my printer? And does it slow mine down?',
    },
    reply(11500, answers.guest),
    asks(
      10200,
      'Thank you. But what about the speed? Can I limit it? And is that per guest or for all of them together? And what happens if I limit it too much?',
      11500,
      answers.guest,
    ),
    reply(10000, answers.limit),
    asks(
      8700,
      'I see. Which channel should it be on? The neighbours are on 6. Is 1 better than 11? And should I change it at night?',
      10000,
      answers.limit,
    ),
    reply(8600, answers.channel),
    { role: 'system', minutesAgo: 8590, text: 'Ticket solved by Leila' },
    asks(
      7200,
      'One more question: now there is a blue light. What does blue mean? Is it the same as the blue in the manual, page 9? And why was it white before?',
      8600,
      answers.channel,
    ),
    reply(7100, answers.light),
    asks(
      5800,
      'It is white again. Should the two bands have different names? What is better for a television? And for a tablet? And does the guest network also have two?',
      7100,
      answers.light,
    ),
    reply(5700, answers.name),
    asks(
      4300,
      'I still don’t see which one the television should use. Where should the router stand, by the way? And does an aquarium matter?',
      5700,
      answers.name,
    ),
    reply(4200, answers.distance),
    asks(
      65,
      `Thanks, and a few further questions:

– does "table height" mean the top or the legs of the router?
– can it stand beside the aquarium after all if the aquarium is not on?
– you said to leave the channel on Automatic, but should I not choose one?
– and what about the speed for guests, is 10 per guest or for all? I still don’t quite understand that one.`,
      4200,
      answers.distance,
    ),
  ],
  later: [
    { text: 'And one I forgot: does the router need switching off when we are on holiday? What about a thunderstorm?' },
  ],
  expect: { primary: 'endless-questions' },
};
