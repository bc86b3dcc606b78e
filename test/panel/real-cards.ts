/** The playbook's own cards as views: what the agent will really read, with the invented tickets around it. */
import { cardOf } from '../../src/playbook/playbook.ts';
import type { AdviceView } from '../../src/protocol/view.ts';
import { fill } from '../../src/replies/fill.ts';
import { accusingTypes, type Primary } from '../../src/thread/customer-types.ts';
import type { Language, Thread } from '../../src/thread/thread.ts';
import { statesOf } from './fixtures.ts';

const words: Record<Language, string> = {
  en: '1. Order 88214 came broken. 2. Nobody called back. What happens now?',
  ru: '1. Заказ 88214 приехал разбитым. 2. Никто не перезвонил. Что теперь?',
  zh: '1、订单 88214 送到时是坏的。2、没有人回电。现在怎么办？',
};
const names: Record<Language, string> = { en: 'Helen', ru: 'Елена', zh: '马海伦' };

const threadOf = (lang: Language): Thread => ({
  id: 'card',
  lang,
  now: '2026-11-14T14:31:00Z',
  customer: { name: names[lang], since: '2021-02-01', orders: 12 },
  messages: [{ role: 'customer', text: words[lang], at: '2026-11-14T13:31:00Z' }],
});

const nearest = (type: Primary): string => {
  if (type === 'none') return 'plain';
  if (type === 'in-distress') return 'distress';
  return accusingTypes.has(type) ? 'check-first' : 'likely';
};

/** The view of a type's card with the quotes of the nearest invented ticket. */
export function viewOfCard(type: Primary, lang: Language): AdviceView {
  const view = statesOf(lang)[nearest(type)];
  if (view?.state !== 'advice') throw new Error(`No state stands near ${type}`);
  const card = cardOf(type, lang);
  const filled = (text: string) => fill(text, { thread: threadOf(lang), lang, evidence: [] });
  const replies = card.replies.map((reply) => ({
    ...reply,
    id: `${type}/${reply.id}`,
    segments: filled(reply.text),
    short: filled(reply.short),
  }));
  return { ...view, advice: { ...view.advice, primary: type, card, sayFirst: filled(card.sayFirst), replies } };
}
