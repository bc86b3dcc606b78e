/** Findings nobody said (a record field, a silence, a burst) in words. Reads the customer only for the currency. */
import type { FactEvidence } from '../../../src/classify/classification.ts';
import { duration, money, year } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/translate.ts';

type RecordFact = Extract<FactEvidence['fact'], { kind: 'record' }>;

function recordWords(fact: RecordFact, t: Translate, currency: string | undefined): string {
  const { value } = fact;
  const count = Number(value);
  switch (fact.field) {
    case 'tags':
      return t('factTag', { value });
    case 'since':
      return t('customerSince', { year: typeof value === 'number' ? value : year(value) });
    case 'orders':
      return t('factOrders', { count });
    case 'spend':
      return t('factSpend', { amount: money(t.lang, count, currency) });
    case 'tickets':
      return t('earlierTickets', { count });
  }
}

/** One short phrase: "31 orders", "silence for 2 days", "6 messages in 4 min". */
export function factWords(fact: FactEvidence['fact'], t: Translate, currency?: string): string {
  if (fact.kind === 'record') return recordWords(fact, t, currency);
  if (fact.kind === 'silence') return t('factSilence', { time: duration(t.lang, fact.minutes) });
  const messages = t('messages', { count: fact.messages });
  return t('factBurst', { messages, time: duration(t.lang, fact.minutes) });
}
