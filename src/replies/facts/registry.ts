/** Every fact a template may ask for. `points` is not here: it makes lines with gaps, so `fill` handles it. */
import { isSpan } from '../../classify/classification.ts';
import type { FactName } from '../template.ts';
import { type Fact, shorten } from './fact.ts';
import { name } from './name.ts';
import { order } from './order.ts';
import { count } from './points.ts';
import { question } from './question.ts';
import { thing } from './thing.ts';
import { times } from './times.ts';
import { triedAlready } from './tried.ts';
import { waited } from './waited.ts';

/** The strongest words of evidence. What a record or a silence shows has no words. */
const quote: Fact = ({ thread, evidence }) => {
  const span = evidence.find(isSpan);
  const words = span && thread.messages[span.message]?.text.slice(span.start, span.end);
  return words ? shorten(words, 60) : undefined;
};

const years: Fact = ({ thread }) => thread.customer?.since?.slice(0, 4);

const orders: Fact = ({ thread }) => thread.customer?.orders?.toString();

export const facts: Record<Exclude<FactName, 'points'>, Fact> = {
  name,
  order,
  count,
  times,
  waited,
  quote,
  question,
  tried: triedAlready,
  thing,
  years,
  orders,
};
