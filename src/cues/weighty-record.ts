/**
 * A customer who weighs much without a tag: very many orders, very high spend, and many years. Cannot know what is much
 * in this trade: ten orders of turbines say more than three hundred coffees.
 */
import type { Cue, Fact, Hit } from './cue.ts';
import { say, withRecord } from './example.ts';
import type { ThreadView } from './thread-view.ts';

/**
 * Orders. A household that buys once a week makes some fifty a year, so a hundred is a regular and three hundred a
 * regular of many years or a firm; people with no more than a few dozen are left alone.
 */
const orders = { regular: 100, heavy: 300 };
/**
 * Spend in the currency of the record. The lower bound is about a year's median pay in the country, beyond what a person
 * spends in one shop by habit; the upper one five times that: a firm, or somebody a shop would send a driver for.
 */
const yearPay: Readonly<Record<string, number>> = {
  USD: 50_000,
  EUR: 40_000,
  GBP: 35_000,
  CHF: 80_000,
  AUD: 75_000,
  CAD: 65_000,
  RUB: 900_000,
  CNY: 100_000,
  HKD: 230_000,
  TWD: 600_000,
  INR: 1_500_000,
  JPY: 4_500_000,
};
const heavySpend = 5;
/** Years alone make nobody heavy, but carry a heavy record further: most firms know by name who stayed ten years. */
const longYears = 10;
const minutesOfYear = 525_960;

function yearsOf(view: ThreadView): number | null {
  const since = view.thread.customer?.since;
  const start = since === undefined ? Number.NaN : Date.parse(since) / 60_000;
  const reading = view.now ?? view.customer.at(-1)?.minute ?? null;
  return Number.isNaN(start) || reading === null ? null : (reading - start) / minutesOfYear;
}

const record = (field: 'orders' | 'spend' | 'since', value: string | number, strength: number): Hit => {
  const fact: Fact = { kind: 'record', field, value };
  return { fact, strength };
};

function find(view: ThreadView): Hit[] {
  const { customer } = view.thread;
  if (!customer) return [];
  const hits: Hit[] = [];
  const count = customer.orders ?? 0;
  if (count >= orders.regular) hits.push(record('orders', count, count >= orders.heavy ? 0.7 : 0.4));
  const pay = yearPay[customer.currency ?? ''];
  const spent = pay === undefined ? 0 : (customer.spend ?? 0) / pay;
  if (spent >= 1) hits.push(record('spend', customer.spend ?? 0, spent >= heavySpend ? 0.7 : 0.4));
  if (hits.length > 0 && customer.since && (yearsOf(view) ?? 0) >= longYears)
    hits.push(record('since', customer.since, 0.3));
  return hits;
}

export const weightyRecord: Cue = {
  id: 'weighty-record',
  find,
  examples: {
    fires: [
      withRecord({ orders: 420 }, say('c 0 Two of the twelve are corked.')),
      withRecord({ spend: 14_000_000, currency: 'RUB', since: '2003-05-17' }, say('c 0 Жду исправленную выписку.')),
      withRecord({ orders: 130, spend: 640_000, currency: 'CNY' }, say('c 0 方案周五中午前给我。')),
    ],
    leaves: [
      withRecord({ orders: 12, spend: 400, currency: 'EUR' }, say('c 0 When does it ship?')),
      withRecord({ since: '2001-01-01', orders: 9 }, say('c 0 How do I change my address?')),
      withRecord({ spend: 61_000, currency: 'RUB' }, say('c 0 Где мой заказ?')),
      withRecord({ spend: 9_000_000 }, say('c 0 几点关门？')),
      say('c 0 I have ordered from you a thousand times.'),
    ],
  },
};
