/**
 * Gorgias. One extension knows the bubbles (2026), nobody who wrote them. Used: the ticket in the address and the customer
 * in the path of links above it. Messages and the box are the generic reader's; bubbles far from the screen are not on
 * the page, and the note about the customer is a note, not a reply.
 */
import { byHooks } from './by-hooks.ts';

export const gorgias = byHooks({
  id: 'gorgias',
  name: 'Gorgias',
  proof: 'generic reader',
  matches: ({ url }) => url.hostname.endsWith('.gorgias.com') && url.pathname.startsWith('/app/'),
  ticket: { address: /^\/app\/(?:ticket|views\/\d+)\/(\d+)/ },
  record: { name: 'nav[aria-label="Breadcrumbs"] a[href*="/app/customer/"]' },
});
