/**
 * From what was read to what is told: lays over a reading what was learnt, what the agent has switched off, and what they
 * said about this ticket. Somebody in trouble is always told of.
 */
import type { Classification, TypeReading } from '../classify/classification.ts';
import { byProbability, decide } from '../classify/decide.ts';
import { theModel } from '../classify/model.ts';
import { type Learnt, nothingLearnt, shiftOf } from '../learn/lesson.ts';
import { cardOf } from '../playbook/playbook.ts';
import { defaultSettings, type Settings } from '../settings/settings.ts';
import type { CustomerType } from '../thread/customer-types.ts';
import type { Language } from '../thread/thread.ts';
import type { Wish } from './wish.ts';

/** For whom the advice is. Only the language is needed; the rest is as it comes out of the box. */
export interface Listener {
  /** The agent's language. */
  lang: Language;
  settings?: Settings | undefined;
  learnt?: Learnt | undefined;
  /** What the agent said about this ticket. */
  wish?: Wish | undefined;
}

export interface Heard extends Classification {
  /** Quiet mode keeps something to itself. */
  kept: boolean;
  /** The agent chose this type. */
  chosen: boolean;
}

/** What of a reading the agent is told. `types` holds only types they want to hear of. */
export function heard(read: Classification, { settings = defaultSettings, learnt, wish }: Listener): Heard {
  const types = wanted(read.types, settings).map(learntReading(learnt ?? nothingLearnt));
  types.sort(byProbability);
  const said = { types, ...decide(types, theModel().bars) };
  const news = said.primary === 'in-distress' && !isOvercome(said.types, wish);
  if (wish?.type !== undefined && !news) return { ...asWished(said, wish, read), kept: false, chosen: true };
  const quiet = settings.advice.quiet && !wish?.loud && !['none', 'in-distress'].includes(said.primary);
  if (quiet) return { types: [], primary: 'none', also: [], kept: true, chosen: false };
  return { ...said, kept: false, chosen: false };
}

/** Is the distress what the agent has already looked at and judged otherwise? New words of it count again. */
function isOvercome(types: readonly TypeReading[], wish: Wish | undefined): boolean {
  if (wish?.instead !== 'in-distress') return false;
  const evidence = types.find(({ id }) => id === 'in-distress')?.evidence ?? [];
  return evidence.every(({ message }) => message < (wish.messages ?? 0));
}

/** The agent's own reading leads, even of a type they are otherwise not told of; what they refused is gone. */
function asWished(said: Classification, { type = 'none', instead }: Wish, read: Classification): Classification {
  if (type === 'none') return { ...said, primary: 'none', also: [] };
  const own = said.types.some(({ id }) => id === type) ? [] : read.types.filter(({ id }) => id === type);
  const also = said.also.filter((id) => id !== type && id !== instead);
  return { types: [...own, ...said.types], primary: type, also };
}

/** Types of the chosen typology that are not switched off. */
function wanted(types: readonly TypeReading[], { advice }: Settings): TypeReading[] {
  const off = new Set<CustomerType>(advice.off);
  return types.filter(({ id }) => id === 'in-distress' || (isInTypology(id, advice.typology) && !off.has(id)));
}

/** Does a type belong to a document's typology? Which document it comes from stands on its card, alike in all languages. */
export const isInTypology = (type: CustomerType, typology: Settings['advice']['typology']): boolean =>
  typology === 'all' || cardOf(type, 'en').source.includes(typology);

const learntReading =
  (learnt: Learnt) =>
  (type: TypeReading): TypeReading => {
    const shift = shiftOf(learnt, type.id, cuesOf(type));
    if (shift === 0) return type;
    const odds = Math.log(type.p / (1 - type.p)) + shift;
    return { ...type, p: 1 / (1 + Math.exp(-odds)) };
  };

/** The cues behind a type's evidence, each once. */
export const cuesOf = ({ evidence }: Pick<TypeReading, 'evidence'>): string[] => [
  ...new Set(evidence.map(({ why }) => why)),
];
