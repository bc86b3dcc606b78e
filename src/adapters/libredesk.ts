/**
 * LibreDesk 2. Hooks: its Vue templates. The side of a message (a class, not the layout) is its direction; notes have
 * a background class of their own. The page shows a time once per run and names the day apart, so some messages have no
 * time. The subject stands under a label in the interface's language and is left out.
 */
import { byHooks } from './by-hooks.ts';

const row = '[data-message-uuid] > div';

export const libredesk = byHooks({
  id: 'libredesk',
  name: 'LibreDesk',
  proof: "tested on the product's own templates",
  matches: ({ url, document }) =>
    /\/conversation\/[\da-f]{8}-[\da-f-]{27}/.test(url.pathname) &&
    document.querySelector('[data-message-uuid], .sidebar-label, .editor-wrapper') !== null,
  ticket: { address: /\/conversation\/([\da-f]{8}-[\da-f-]{27})/ },
  messages: {
    thread: ':has(> [data-message-uuid])',
    item: '[data-message-uuid]',
    roles: [
      ['.message-bubble.bg-private', 'note'],
      [`${row} > .items-end`, 'agent'],
      [`${row} > .items-start`, 'customer'],
    ],
    otherwise: 'system',
    author: '.text-sm.font-medium',
    authorOncePerRun: true,
    time: 'span.text-xs.mt-1',
    body: '.native-html',
    id: '@data-message-uuid',
    more: '.text-center.mt-3 > button',
  },
  record: { email: 'span.sidebar-value.break-all' },
  composers: [
    {
      field: '.editor-wrapper .ProseMirror',
      note: '[role="tab"][aria-selected="true"][id*="private_note"]',
    },
  ],
});
