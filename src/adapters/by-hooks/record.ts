/** The customer's record as a described page shows it. What is not there is left out. */
import type { Customer } from '../../thread/thread.ts';
import { parseTime, type TimeOptions } from '../../thread/times.ts';
import { find } from './find.ts';
import type { RecordHooks, Where } from './spec.ts';

/** The record, or undefined when the page shows nothing of it. */
export function recordIn(root: ParentNode, hooks: RecordHooks | undefined, options: TimeOptions): Customer | undefined {
  if (!hooks) return undefined;
  const text = (where: Where | undefined) => find(root, where)?.value;
  const email = /[^\s<>@:]+@[^\s<>@]+\.[a-z]{2,}/i.exec(text(hooks.email) ?? '')?.[0]?.toLowerCase();
  const tags = hooks.tags ? textsAt(root, hooks.tags) : [];
  const entries = {
    name: text(hooks.name),
    email,
    organisation: text(hooks.organisation),
    tags: tags.length > 0 ? tags : undefined,
    since: parseTime(text(hooks.since) ?? '', options)?.at,
    orders: numberOf(text(hooks.orders)),
    spend: numberOf(text(hooks.spend)),
    currency: text(hooks.currency),
    tickets: numberOf(text(hooks.tickets)),
  };
  const known = Object.entries(entries).filter(([, value]) => value !== undefined);
  return known.length > 0 ? (Object.fromEntries(known) as Customer) : undefined;
}

const textsAt = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll(selector)]
    .map((tag) => (tag.textContent ?? '').replace(/\s+/g, ' ').trim())
    .filter(Boolean);

/** The first number in a text; blanks and commas between groups of three are no part of it. */
function numberOf(text: string | undefined): number | undefined {
  const digits = /\d+(?:[\s,]\d{3})*(?:\.\d+)?/.exec(text ?? '')?.[0];
  return digits === undefined ? undefined : Number(digits.replace(/[\s,]/g, ''));
}
