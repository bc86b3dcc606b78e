/** Every fact a template may ask for. `points` is not here: it makes lines with gaps, so `fill` handles it. */
import type { FactName } from '../template.ts';
import { chronology } from './chronology.ts';
import type { Fact } from './fact.ts';
import { name } from './name.ts';
import { order } from './order.ts';
import { count } from './points.ts';
import { question } from './question.ts';
import { quote } from './quote.ts';
import { smile } from './smile.ts';
import { thing, word } from './thing.ts';
import { times } from './times.ts';
import { triedAlready } from './tried.ts';
import { waited } from './waited.ts';

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
  word,
  years,
  orders,
  chronology,
  smile,
};
