/**
 * osTicket's staff panel. Evidence: the product's own templates (1.18). Times are machine-readable. The pop-up that
 * previews a ticket repeats the thread without its number and is not read.
 */
import { byHooks } from './by-hooks.ts';

export const osticket = byHooks({
  id: 'osticket',
  name: 'osTicket',
  proof: "tested on the product's own templates",
  matches: ({ url, document }) =>
    url.pathname.endsWith('/scp/tickets.php') &&
    document.querySelector('#pjax-container, meta[name="x-pjax-version"], meta[http-equiv="x-pjax-version"]') !== null,
  ticket: { address: /[?&]id=(\d+)/ },
  messages: {
    thread: '#thread-items[data-thread-id]',
    item: '.thread-entry, .thread-event',
    roles: [
      ['.thread-event, .thread-entry.system', 'system'],
      ['.thread-entry.note', 'note'],
      ['.thread-entry.response', 'agent'],
      ['.thread-entry.message', 'customer'],
    ],
    author: '.header b',
    time: 'time@datetime',
    body: '.thread-body > div:not(.clear, .attachments)',
    id: '.header a[name^="entry-"]@name',
  },
  subject: '.tixTitle h3',
  record: { name: '[id^="user-"][id$="-name"]', email: '[id^="user-"][id$="-email"]' },
  composers: [
    { field: 'form#reply .redactor-in, form#reply textarea#response', note: false },
    { field: 'form#note .redactor-in, form#note textarea#internal_note', note: true },
  ],
});
