/**
 * Customers who write while their ticket is open: by the clock, by the button, or when a test asks by dispatching
 * `practice:arrive` on the window (`detail.text` may say what).
 */
import type { Language } from '../../src/thread/thread.ts';
import type { Desk } from './desk.ts';

/** What a customer writes when the ticket's own follow-ups are used up. */
const followUps: Record<Language, readonly string[]> = {
  en: ['Any news on this?', 'One more thing: is there a number I can quote if I need to come back to this?'],
  ru: ['Подскажите, есть новости?', 'И ещё вопрос: есть ли номер обращения, на который можно ссылаться?'],
  zh: ['请问有进展了吗？', '再问一下，有工单号吗？方便我之后查。'],
};

/** Lets the customer of an open ticket write the next message: what is waiting first, then a general follow-up. */
export function arrive(desk: Desk, id: string, given?: string): void {
  const entry = desk.tickets.get(id);
  if (!entry) return;
  const general = followUps[entry.ticket.lang];
  const text = given ?? entry.waiting.shift()?.text ?? general[entry.messages.length % general.length];
  if (text) desk.add(id, { role: 'customer', author: entry.ticket.customer.name, text });
}

/** Starts the clock of each ticket's timed follow-ups when it is first opened. */
export function startTimedArrivals(desk: Desk): void {
  const started = new Set<string>();
  desk.onChange(({ kind, id }) => {
    const entry = kind === 'opened' && id !== null ? desk.tickets.get(id) : undefined;
    if (!entry || id === null || started.has(id)) return;
    started.add(id);
    for (const later of entry.waiting) {
      if (later.afterSeconds === undefined) continue;
      setTimeout(() => {
        if (!entry.waiting.includes(later)) return;
        entry.waiting = entry.waiting.filter((other) => other !== later);
        arrive(desk, id, later.text);
      }, later.afterSeconds * 1000);
    }
  });
}

/** Listens for `practice:arrive`, which is for the ticket on show. */
export function listenForArrivals(desk: Desk): void {
  window.addEventListener('practice:arrive', (event) => {
    const detail: unknown = event instanceof CustomEvent ? event.detail : null;
    const text = typeof detail === 'object' && detail && 'text' in detail ? String(detail.text) : undefined;
    if (desk.openId !== null) arrive(desk, desk.openId, text);
  });
}
