/** All helpdesk readers, and which of them reads a page. One line for each new adapter. */
import type { Adapter, Page } from './adapter.ts';
import { genericReader } from './generic.ts';
import { practiceDesk } from './practice-desk.ts';
import { requestTracker } from './request-tracker.ts';

/** Readers of one product each, in the order of the user guide. Their order decides nothing: no two match one page. */
export const adapters: readonly Adapter[] = [practiceDesk, requestTracker];

/** The product adapter that knows this page, or the generic reader. */
export function pick(page: Page): Adapter {
  return adapters.find((adapter) => adapter.matches(page)) ?? genericReader;
}
