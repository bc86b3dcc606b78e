/** The record shows a trail of tickets, and the customer says that it has happened again. Needs both; neither alone says bad luck. */
import type { Cue } from './cue.ts';
import { say, withRecord } from './example.ts';
import { happenedBefore } from './happened-before.ts';
import { compileCues, phraseHits, strengthOf } from './run-cues.ts';
import { whyMe } from './why-me.ts';

/** Fewer earlier tickets than this are no trail. */
const trail = 3;
const again = compileCues([happenedBefore, whyMe]);

export const trailOfTickets: Cue = {
  id: 'trail-of-tickets',
  find: ({ thread, customer }) => {
    const tickets = thread.customer?.tickets ?? 0;
    if (!(tickets >= trail)) return [];
    const said = customer.flatMap((message) => [...phraseHits(again, message).values()].flat());
    if (strengthOf(said) < 0.4) return [];
    return [{ fact: { kind: 'record', field: 'tickets', value: tickets }, strength: tickets >= 2 * trail ? 0.9 : 0.7 }];
  },
  examples: {
    fires: [
      withRecord({ tickets: 6 }, say('c 0 The kettle broke again, this is the third time.')),
      withRecord({ tickets: 6 }, say('c 0 Чайник опять сломался, третий раз за месяц.')),
      withRecord({ tickets: 6 }, say('c 0 又坏了，这是第三次了，怎么总是我。')),
    ],
    leaves: [
      withRecord({ tickets: 6 }, say('c 0 Please send the invoice for May.')),
      withRecord({ tickets: 0 }, say('c 0 The kettle broke again, this is the third time.')),
      withRecord({ tickets: 6 }, say('c 0 Пришлите счёт за май.')),
      withRecord({ tickets: 6 }, say('c 0 请开五月的发票。')),
    ],
  },
};
