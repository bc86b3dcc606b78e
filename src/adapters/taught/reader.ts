/** A reader made from what an agent taught: blocks and roles by its selectors, everything else as the generic reader does. */
import { fail } from '../../result.ts';
import type { Adapter } from '../adapter.ts';
import { isOpenField, isShown } from '../field.ts';
import { boxOf, findGenericComposer } from '../generic/composer.ts';
import { sideOf } from '../generic/sides.ts';
import { ticketIn } from '../generic/ticket.ts';
import { genericReader, readBlocks } from '../generic.ts';
import { holds } from './derive.ts';
import type { Taught } from './description.ts';

/** The reader. A selector that finds nothing any more gives `cannot-read`, and the agent can teach it again. */
export function taughtReader(taught: Taught): Adapter {
  const items = (document: Document) => [...document.querySelectorAll(taught.item)].filter(isShown);
  return {
    ...genericReader,
    id: 'taught',
    name: 'Taught helpdesk',
    read(page) {
      const ticket = ticketIn(page);
      const found = items(page.document);
      if (found.length === 0)
        return fail(ticket ? { code: 'cannot-read', missing: ['messages'], ticket } : { code: 'no-ticket' });
      return readBlocks(page, found, (item) => roleOf(taught, item));
    },
    warm: () => true,
    findComposer(page) {
      const field = taught.field && page.document.querySelector<HTMLElement>(taught.field);
      if (!field || !isOpenField(field)) return findGenericComposer(page);
      const ticket = ticketIn(page);
      return { field, box: boxOf(field), ...(ticket && { ticket }) };
    },
    watch: ({ document }) => (document.body ? [document.body] : []),
  };
}

function roleOf({ customer, agent, side }: Taught, item: Element): 'customer' | 'agent' | null {
  if (customer && holds(item, customer)) return 'customer';
  if (agent && holds(item, agent)) return 'agent';
  if (side) return sideOf(innermost(item), item) === side ? 'customer' : 'agent';
  if (customer) return 'agent';
  return agent ? 'customer' : null;
}

/** The narrowest block that still holds nearly all the words: what stands left or right. */
function innermost(item: Element): Element {
  const all = (item.textContent ?? '').trim().length;
  let at = item;
  for (;;) {
    const next = [...at.children].find((child) => (child.textContent ?? '').trim().length > all * 0.6);
    if (!next) return at;
    at = next;
  }
}
