/** Reads pages of helpdesks that have no adapter of their own, by structure. Not written yet: it reads nothing. */
import { fail } from '../result.ts';
import type { Adapter } from './adapter.ts';

export const genericReader: Adapter = {
  id: 'generic',
  name: 'Any other helpdesk',
  proof: 'generic reader',
  matches: () => true,
  read: () => fail({ code: 'no-ticket' }),
  findComposer: () => null,
  watch: ({ document }) => (document.body ? [document.body] : []),
};
