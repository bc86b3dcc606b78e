/**
 * Omnidesk. Only the address is used: the one public reader of its page is of 2022 and knows neither authors nor notes, and
 * a note taken for the customer's words would be worse than none. Messages and the box are the generic reader's.
 */
import { byHooks } from './by-hooks.ts';

export const omnidesk = byHooks({
  id: 'omnidesk',
  name: 'Omnidesk',
  proof: 'generic reader',
  matches: ({ url }) => url.hostname.endsWith('.omnidesk.ru') && url.pathname.startsWith('/staff/'),
  ticket: { address: /\/staff\/cases\/(?:record|chat)\/([\w-]+)/ },
});
