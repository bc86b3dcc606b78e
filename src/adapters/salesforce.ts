/**
 * Salesforce Service Cloud (Lightning). Several independent extensions (to 2026-06) know the feed, but no hook says who is
 * the customer, and the record stands in another tab. Used: the case in the address and its heading. Messages and the
 * box are the generic reader's, which looks into open shadow roots; the e-mail editor in its two frames was not tried.
 */
import { byHooks } from './by-hooks.ts';

export const salesforce = byHooks({
  id: 'salesforce',
  name: 'Salesforce Service Cloud',
  proof: 'generic reader',
  matches: ({ url }) =>
    /\.(?:lightning\.force|my\.salesforce)\.com$/.test(url.hostname) && url.pathname.startsWith('/lightning/'),
  ticket: { address: /\/lightning\/r\/Case\/(\w{15,18})\// },
  subject: 'h1 .slds-page-header__title',
});
