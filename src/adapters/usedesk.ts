/**
 * Usedesk. One time tracker knows the heading (2024), nobody the thread. Used: the ticket in the address and its heading.
 * Messages and the box are the generic reader's.
 */
import { byHooks } from './by-hooks.ts';

export const usedesk = byHooks({
  id: 'usedesk',
  name: 'Usedesk',
  proof: 'generic reader',
  matches: ({ url }) => url.hostname === 'secure.usedesk.ru',
  ticket: { address: /^\/tickets\/(\d+)/ },
  subject: '#editable_subject',
});
