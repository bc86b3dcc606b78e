/**
 * Zoho Desk. One script knows the messages, several the heading and the number (to 2026); nothing tells customer from
 * agent. Used: the ticket in the address and its heading. Messages and the box are the generic reader's. Mails in frames
 * of another origin are not seen.
 */
import { byHooks } from './by-hooks.ts';

export const zohoDesk = byHooks({
  id: 'zoho-desk',
  name: 'Zoho Desk',
  proof: 'generic reader',
  matches: ({ url }) => /^desk\.zoho\.(?:com|eu|in|jp|sa|com\.au|com\.cn)$/.test(url.hostname),
  ticket: { address: /\/tickets\/details\/(\d+)/ },
  subject: '[data-id="caseSubjectText"]',
});
