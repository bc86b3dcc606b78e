/**
 * Freshdesk, the current view. Evidence: several independent extensions (2018 to August 2026); not tried on an account of
 * ours. Private notes and mails from outsiders carry the same class; a note has no block of recipients. Mails of outsiders
 * are read as notes, since they are neither the customer's words nor an agent's. Which box is the reply is not marked, so
 * the labels around the editor decide. Host names of the helpdesk's owner are left to the generic reader.
 */
import { byHooks } from './by-hooks.ts';

export const freshdesk = byHooks({
  id: 'freshdesk',
  name: 'Freshdesk',
  proof: 'built from public hooks, unconfirmed',
  matches: ({ url }) => url.hostname.endsWith('.freshdesk.com') && /^\/(?:a|helpdesk)\//.test(url.pathname),
  ticket: { address: /\/(?:a|helpdesk)\/tickets\/(\d+)/ },
  messages: {
    thread: '#ticket-details',
    item: 'div[data-test-id="conversation-wrapper"], .requestor-wrap[data-album^="ticket_"]',
    roles: [
      ['.requestor-wrap', 'customer'],
      ['.ticket-details__privatenote:not(:has(.emails-info))', 'note'],
      ['.ticket-details__requestor', 'customer'],
      ['.ticket-details__privatenote', 'note'],
    ],
    otherwise: 'agent',
    author: ['.user', '[data-test-id="user-name"]'],
    time: ['.created-time .timeago-units', '.timeago-units'],
    body: ['div[data-test-conversation="conversation-text"]', '.text__content', '.text-content-wrapper'],
    quote: '.x_freshdesk_quote, .freshdesk_quote',
    id: '@data-album',
    channels: [['.emails-info .display_emails', 'email']],
    more: 'button[data-test-button="load-more"]',
  },
  subject: ['.ticket-subject-heading', '.sentiment-ticket-heading', 'h2.subject'],
  record: {
    name: ['.widget-requestor-info [data-test-id="user-name"]', '[data-test-id="user-name"]'],
    email: '[data-test-id="requester-info-contact-email"] .info-details-content',
    organisation: '.company-info a',
    tags: '.ticket-tags ul li .tag-options',
  },
  composers: [{ field: 'div.fr-element.fr-view[contenteditable="true"]' }],
});
