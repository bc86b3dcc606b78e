/** The last question of the customer that nobody has answered, as they put it. */
import { type Fact, shorten, unanswered } from './fact.ts';

const asked = /(?:[^.!?。！？\n]|(?<=\d)\.(?=\d)){6,}[?？]/gu;

export const question: Fact = ({ thread }) => {
  const last = unanswered(thread)
    .flatMap((m) => m.text.slice(0, 20_000).match(asked) ?? [])
    .at(-1);
  return last ? shorten(last.replace(/^[\s,;:–-]+/u, ''), 110) : undefined;
};
