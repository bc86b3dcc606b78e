/** A few plain numbers about how the thread is written, the same in all languages. None rests on the record or on staff notes. */
import type { ThreadView } from '../cues/thread-view.ts';
import { wordsReadIn } from './words.ts';

/** Names of the numbers, in the order in which `structureOf` gives them. */
export const structureNames = [
  'russian',
  'chinese',
  'length',
  'messages',
  'exclamations',
  'questions',
  'capitals',
  'digits',
  'lines',
  'last-word-theirs',
  'agent-turns',
] as const;

/** Units of one message that are looked at. */
const LONGEST = 4000;

const capped = (x: number): number => Math.min(1, x);

/** One number from 0 to 1 for each of `structureNames`. */
export function structureOf({ customer, agentTurns }: ThreadView): number[] {
  const text = wordsReadIn(customer)
    .map((m) => m.text.trim().slice(0, LONGEST))
    .join('\n');
  const units = Math.max(1, text.length);
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const letters = count(/\p{L}/gu);
  const dense = customer.filter((m) => m.language === 'zh').length > customer.length / 2 ? 3 : 1;
  const russian = customer.some((m) => m.language === 'ru');
  const last = customer.at(-1);
  return [
    russian ? 1 : 0,
    customer.some((m) => m.language === 'zh') ? 1 : 0,
    capped(Math.log10(1 + units * dense) / 4),
    capped(Math.log2(customer.length) / 5),
    capped((count(/[!！]/g) * 40) / (units + 40)),
    capped((count(/[?？]/g) * 40) / (units + 40)),
    letters < 12 ? 0 : capped((2 * count(/\p{Lu}/gu)) / letters),
    capped((count(/\d/g) * 4) / (units + 20)),
    capped(count(/\n/g) / 20),
    last && last.agentBefore === agentTurns ? 1 : 0,
    capped(agentTurns / 6),
  ];
}
