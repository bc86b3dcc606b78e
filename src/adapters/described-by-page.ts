/**
 * For mail clients used as a helpdesk: descriptions for the engine in `by-hooks.ts` that hold something only the page
 * tells, such as the signed-in account. Mail clients mark nobody as customer, so whose mail is an agent's has to be part
 * of the description.
 */
import type { Adapter, Page } from './adapter.ts';
import type { Hooks } from './by-hooks/spec.ts';
import { byHooks } from './by-hooks.ts';

/** An adapter whose description is made from what `lookUp` finds; made once for each finding. `null` is for `matches`. */
export function describedByPage<Found>(
  lookUp: (page: Page) => Found,
  describe: (found: Found | null) => Hooks,
): Adapter {
  const readers = new Map<string, Adapter>();
  const on = (page: Page): Adapter => {
    const found = lookUp(page);
    const key = JSON.stringify(found);
    const reader = readers.get(key) ?? byHooks(describe(found));
    readers.set(key, reader);
    return reader;
  };
  return {
    ...byHooks(describe(null)),
    read: (page) => on(page).read(page),
    warm: (page, outOfTime) => on(page).warm?.(page, outOfTime) ?? true,
    findComposer: (page) => on(page).findComposer(page),
    watch: (page) => on(page).watch(page),
  };
}

/** Domains on which strangers have addresses. */
const publicMail = /@(?:gmail|googlemail|outlook|hotmail|live|msn)\.[a-z.]+$/;

/** What the team's own addresses end in, by the label of the signed-in account: `@domain`, or all of a public address. */
export function ownEnding(label: string | null | undefined): string | null {
  const address = /[^\s<>()@"\\:]+@[^\s<>()@"\\]+/.exec(label ?? '')?.[0]?.toLowerCase();
  if (!address) return null;
  return publicMail.test(address) ? address : address.slice(address.indexOf('@'));
}
