/**
 * Re:amaze. Hooks from three scripts for one shop's chats (2024 to 2025), perhaps by one author: a hint, no more. The
 * page marks staff; whoever is not staff is the customer. Authors, times and the look of internal notes are not known;
 * whether the editor holds a reply or a note, only the labels around it say.
 */
import { byHooks } from './by-hooks.ts';

export const reamaze = byHooks({
  id: 'reamaze',
  name: 'Re:amaze',
  proof: 'built from public hooks, unconfirmed',
  matches: ({ url }) => url.hostname.endsWith('.reamaze.com') && url.pathname.startsWith('/admin'),
  ticket: { address: /\/admin\/conversations\/([\w-]+)/ },
  // Lists of conversations have addresses of the same form, and must not be taken for a thread.
  root: ['html'],
  messages: {
    thread: 'body',
    item: '.message.chat-ui',
    roles: [['.message.chat-ui.staff', 'agent']],
    otherwise: 'customer',
    // Not the words around it; and a quoted paragraph is no text of this message.
    body: 'p:not(blockquote p, .gmail_quote p)',
    more: '#messages-show-prompt',
  },
  composers: [{ field: 'textarea#message_body' }],
});
