/** The customer's record: each fact in words for people, and as a plain value in an attribute for readers of the page. */
import { customerSince } from './desk-message.ts';
import { element } from './element.ts';
import type { PracticeCustomer } from './practice-ticket.ts';
import type { Surroundings } from './surroundings.ts';

export function customerRecord(customer: PracticeCustomer, { desk, words, formats }: Surroundings): HTMLElement {
  const { name, email, orders, spend, currency, tickets, tags } = customer;
  const since = customerSince(customer.sinceDaysAgo, desk.opened);
  const heading = element('h2', { id: 'customer-heading' }, words.customerRecord);
  return element(
    'aside',
    // A region, since a complementary landmark must not stand inside the main one.
    { 'data-customer': true, class: 'record', role: 'region', 'aria-labelledby': 'customer-heading' },
    heading,
    element('p', { 'data-name': name, class: 'record-name' }, name),
    element(
      'dl',
      {},
      fact(words.email, element('dd', { 'data-email': email }, email)),
      fact(words.since, element('dd', { 'data-since': since }, formats.day(since))),
      fact(words.orders, element('dd', { 'data-orders': orders }, formats.count(orders))),
      fact(
        words.spend,
        element('dd', { 'data-spend': spend, 'data-currency': currency }, formats.money(spend, currency)),
      ),
      fact(words.earlier, element('dd', { 'data-tickets': tickets }, formats.count(tickets))),
      fact(words.tags, element('dd', {}, tagList(tags, words.noTags))),
    ),
  );
}

const fact = (term: string, value: HTMLElement) => element('div', {}, element('dt', {}, term), value);

function tagList(tags: readonly string[], none: string): Node {
  if (tags.length === 0) return element('span', { class: 'quiet' }, none);
  return element('ul', { class: 'tags' }, ...tags.map((tag) => element('li', { 'data-tag': tag }, tag)));
}
