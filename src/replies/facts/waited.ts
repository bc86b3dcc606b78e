/** How long the customer has been waiting for an answer. Under five minutes nobody calls it waiting, so there is none. */
import type { Language, Thread } from '../../thread/thread.ts';
import type { Fact } from './fact.ts';

const MINUTE = 60_000;
const SHORTEST = 5 * MINUTE;

/** ISO time of the first customer message the team has not answered; undefined when the team spoke last or no time is known. */
export function waitingSince({ messages }: Thread): string | undefined {
  const talk = messages.filter((m) => m.role === 'customer' || m.role === 'agent');
  return talk[talk.findLastIndex((m) => m.role === 'agent') + 1]?.at;
}

export const waited: Fact = ({ thread, lang }) => {
  const since = waitingSince(thread);
  if (!since || !thread.now) return undefined;
  const ms = Date.parse(thread.now) - Date.parse(since);
  return ms >= SHORTEST ? duration(ms, lang) : undefined;
};

/** A length of time as one rounded unit, in the case a Russian "ждёте" asks for. */
function duration(ms: number, lang: Language): string {
  const minutes = Math.round(ms / MINUTE);
  const hours = Math.round(minutes / 60);
  const [value, unit] =
    minutes < 60 ? [minutes, 'minute'] : hours < 36 ? [hours, 'hour'] : [Math.round(hours / 24), 'day'];
  const text = new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'long' }).format(value);
  return lang === 'ru' ? text.replace('минута', 'минуту') : text;
}
