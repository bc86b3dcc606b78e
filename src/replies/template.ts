/**
 * The template language of the playbook: plain text with `{fact}` (filled from the thread) and `[gap]` (filled by the
 * agent). `{fact|words}` falls back to the words; a fact that is missing and has none becomes a gap, except `{name}` and
 * `{smile}`, which go together with the comma or space that belongs to them. `{refund?words|others}` and `{вы|ты}` are settled
 * before: `choose-words.ts`.
 */

/** Everything a template may ask for, and what it stands for. */
export const factNames = {
  name: "the customer's name as one addresses them",
  order: 'the order, invoice or booking number the customer gave',
  points: "the customer's points or questions as a numbered list, a gap after each; stands on a line of its own",
  count: 'how many points or questions there are, as a number',
  times: 'which time this is, as an ordinal word ("third", «третий», 三)',
  waited: 'how long they have been waiting for an answer ("3 hours", «3 часа», 3小时)',
  quote: "a whole sentence of the customer's that gave the type away, in quotation marks",
  question: 'the last question they asked that nobody has answered, as they put it',
  tried: 'what they say they have tried, in their words',
  thing: 'what it is about: their word for the thing, or the subject in quotation marks',
  word: 'their own word for the thing, never the subject line ("your parcel", «ваша посылка», 快递的事)',
  years: 'since which year they have been a customer',
  orders: 'how many orders they have placed',
  chronology: 'the thread in order of date, a line a message; stands on a line of its own',
  smile: 'a smile, where they smile and the mood is good; goes together with the blank before it',
} as const;

export type FactName = keyof typeof factNames;
