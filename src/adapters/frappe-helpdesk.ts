/**
 * Frappe Helpdesk 1. Hooks: its Vue templates. E-mails stand in frames; who sent the first one is the customer, as the
 * ticket's raiser always does. Comments are notes; calls, ratings and changes are events. Times are relative, so
 * older ones are good to a day or a month. The line breaks of plain-text mails are not known from the page and get lost.
 */
import { byHooks } from './by-hooks.ts';

export const frappeHelpdesk = byHooks({
  id: 'frappe-helpdesk',
  name: 'Frappe Helpdesk',
  proof: "tested on the product's own templates",
  matches: ({ url, document }) =>
    url.pathname.startsWith('/helpdesk') &&
    document.querySelector('meta[name="apple-mobile-web-app-title"][content="Frappe Helpdesk"]') !== null,
  ticket: { address: /\/helpdesk\/tickets\/([\w-]+)/ },
  messages: {
    thread: '.activities',
    item: '.activity',
    roles: [
      ['[id^="comment-"]', 'note'],
      ['.activity:not(:has(iframe))', 'system'],
    ],
    otherwise: 'by-author',
    author: 'span',
    time: ['p.text-xs', 'span.text-sm'],
    body: ['iframe', '.prose-f'],
    framed: true,
    skip: 'label.collapse',
    quote: '.replied-content, p.reply-to-content',
    id: '@id',
    channels: [['iframe', 'email']],
  },
  record: { name: '.activities .activity:has(iframe) span', email: '.activities .activity:has(iframe) span + span' },
  // Both panels stay in the page; the closed one is hidden.
  composers: [
    { field: '.comm-area > div:nth-child(2) .ProseMirror' },
    { field: '.comm-area > div:nth-child(3) .ProseMirror', note: true },
  ],
});
