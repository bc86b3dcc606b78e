/**
 * Front. One extension knows the place of the conversation (2025), nobody its messages. Used: the conversation in the
 * address and its subject. Messages and the box are the generic reader's.
 */
import { byHooks } from './by-hooks.ts';

export const front = byHooks({
  id: 'front',
  name: 'Front',
  proof: 'generic reader',
  matches: ({ url }) => url.hostname.endsWith('.frontapp.com'),
  ticket: { address: /\/(cnv_\w+)/ },
  subject: '[class*="conversationSubjectWrapper__"]',
});
