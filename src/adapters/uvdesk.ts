/**
 * UVdesk (community, 1.1). Hooks: its ticket template. Roles come from the link on each name (a customer's or an agent's
 * page), else from the customer named beside the thread. It cannot tell whether older answers are still folded away.
 */
import { byHooks } from './by-hooks.ts';

const customer = '.uv-aside-customer-info > span';

export const uvdesk = byHooks({
  id: 'uvdesk',
  name: 'UVdesk',
  proof: "tested on the product's own templates",
  matches: ({ url, document }) =>
    /\/ticket\/view\/\d+/.test(url.pathname) && document.querySelector('.uv-view, .uv-inner-section') !== null,
  ticket: { address: /\/ticket\/view\/(\d+)/ },
  messages: {
    thread: '.uv-ticket-section',
    item: '.uv-ticket-main',
    roles: [
      ['.uv-ticket-note-agent', 'note'],
      ['.uv-ticket-note', 'system'],
      ['.uv-ticket-member-name[href*="/customer/"]', 'customer'],
      ['.uv-ticket-member-name[href*="/agent/"]', 'agent'],
    ],
    otherwise: 'by-author',
    author: '.uv-ticket-member-name',
    time: '.timeago@data-timestamp',
    body: '.message',
    id: '.copy-thread-link@id',
    channels: [
      ['.uv-channel-email', 'email'],
      ['.uv-channel-web', 'form'],
    ],
  },
  subject: '.uv-ticket-head h1',
  record: { name: customer, email: `${customer}:nth-of-type(2)`, tickets: '#more-tickets-btn' },
  composers: [
    { field: '#reply iframe, #reply-area' },
    // A forward goes to somebody else than the customer.
    { field: '#note iframe, #note-area, #forward iframe, #forward-area', note: true },
  ],
});
