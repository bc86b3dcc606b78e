/** A smile given back: only where the customer smiles, nothing in the thread is sad or angry, and the reading is a good one. */
import { type Fact, unanswered } from './fact.ts';

const bitter = /[😠😡🤬😤😢😭😞😔😟😩😫💔👎🙄😒]/u;
const heart = /[❤♥💛💚💙💜🧡🩷🥰😍😘]/u;
const merry = /[🙂😊😀😃😄😁☺😉🤗👍🙏🎉✨🌹🌷💐👏😆😂🤣🥳]/u;
const typed = /(?:^|[^\d(\s])\s?(?:[:;]-?\)|\){2,}|\^_?\^)/u;

export const smile: Fact = ({ thread, warm }) => {
  if (!warm) return undefined;
  const said = unanswered(thread).map(({ text }) => text.slice(0, 20_000));
  if (said.some((text) => bitter.test(text))) return undefined;
  const has = (mark: RegExp) => said.some((text) => mark.test(text));
  if (has(heart)) return '❤️';
  if (has(merry)) return '😊';
  return has(typed) ? ':)' : undefined;
};
