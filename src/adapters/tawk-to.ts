/**
 * tawk.to. Only the address and the editor are used, the editor by several independent scripts (to 2026): nothing on the
 * page is known to tell visitor from agent, so messages are the generic reader's. The first number in the address is the
 * site's, not the conversation's; live chats have none there and are not taken for tickets.
 */
import { byHooks } from './by-hooks.ts';

export const tawkTo = byHooks({
  id: 'tawk-to',
  name: 'tawk.to',
  proof: 'generic reader',
  matches: ({ url }) => url.hostname === 'dashboard.tawk.to',
  // All that follows the site, since which part is the conversation's is not known.
  ticket: { address: /#\/inbox\/[^/]+\/([\w/-]*\d[\w-]*)/ },
  composers: [{ field: '.tawk-message-input[contenteditable="true"]' }],
});
