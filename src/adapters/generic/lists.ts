/** What tells a list of tickets, a search, a report or an article from a thread. */
import { kinds } from './ticket.ts';

/** Parts of addresses under which helpdesks keep everything but conversations. */
const elsewhere =
  /(?:^|[/#!])(?:settings?|admin|audit|reports?|analytics|dashboards?|search|results|notifications?|macros|templates|articles?|kb|knowledge(?:-?base)?|docs|changelog|blog|contacts|customers|users|people|organi[sz]ations|companies|billing|preferences|profile)(?:[/?#.]|$)/i;
const conversations =
  /(?:^|[/#!])(?:tickets?|conversations?|cases?|issues?|threads?|requests?|chats?|messages?|mails?)(?:[/?#=]|$)/i;

/** Does the address say that this page is about something else than a conversation? */
export function isElsewhere({ pathname, hash }: URL): boolean {
  const address = `${pathname}${hash}`;
  return elsewhere.test(address) && !conversations.test(address);
}

/** Share of blocks that lead to another ticket each: rows of a list. */
export function leadingAway(set: readonly Element[], address: string): number {
  const targets = set.map((item) => targetOf(item, address));
  const known = targets.filter((target) => target !== null);
  return new Set(known).size === known.length ? known.length / Math.max(1, set.length) : 0;
}

/** Where a block's own headline leads: another page, named by a line rather than by a time or a word in the text. */
function targetOf(item: Element, address: string): string | null {
  const here = new URL(address);
  const links = item.matches('a[href]') ? [item] : [...item.querySelectorAll('a[href]')];
  for (const link of links) {
    const words = (link.textContent ?? '').trim();
    const target = new URL(link.getAttribute('href') ?? '', here);
    const id = kinds.exec(target.hash)?.[1] ?? kinds.exec(target.pathname)?.[1];
    const numbered = /[#№]\s?\d/.test(words);
    if (!id && !numbered) continue;
    if (target.pathname === here.pathname && target.search === here.search && target.hash.length < 2) continue;
    if (words.length < 10 && !numbered && link !== item) continue;
    if (
      link.closest('p, blockquote, pre') &&
      link.closest('p, blockquote, pre') !== item &&
      item.contains(link.closest('p'))
    )
      continue;
    if (target.pathname !== here.pathname || kinds.test(target.hash)) return `${target.pathname}${target.hash}`;
  }
  return null;
}

/** Share of blocks with several short cells or with boxes to tick: rows of a table of things. */
export function tabular(set: readonly Element[]): number {
  const rows = set.filter((item) => {
    if (item.querySelector('input[type="checkbox"], input[type="text"], input:not([type]), select')) return true;
    const cells = [...item.querySelectorAll(':scope > td, :scope > [role="gridcell"], :scope > [role="cell"]')];
    return cells.length >= 3 && cells.every((cell) => (cell.textContent ?? '').trim().length < 60);
  });
  return rows.length / Math.max(1, set.length);
}
