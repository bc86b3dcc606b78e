/**
 * HubSpot's conversations inbox. Evidence: one sales extension for the messages (September 2026), several for editor and
 * header; not tried on an account of ours. Messages far from the viewport are not on the page, and their clocks have no
 * day, so they have no time. How notes are marked is not known. The help desk's tickets have another address and are left
 * to the generic reader.
 */
import { byHooks } from './by-hooks.ts';

export const hubspot = byHooks({
  id: 'hubspot',
  name: 'HubSpot inbox',
  proof: 'built from public hooks, unconfirmed',
  matches: ({ url }) => /^app(?:-\w+)?\.hubspot\.com$/.test(url.hostname) && url.pathname.startsWith('/live-messages/'),
  ticket: { address: /\/live-messages\/\d+\/inbox\/(\d+)/ },
  messages: {
    thread: '[data-test-id="virtualParentRef"]',
    item: '[data-test-id="primary-message-visitor"], [data-test-id="primary-message-agent"], [data-test-id="primary-message-AUTOMATED"]',
    roles: [
      ['[data-test-id="primary-message-visitor"]', 'customer'],
      ['[data-test-id="primary-message-agent"]', 'agent'],
      ['[data-test-id="primary-message-AUTOMATED"]', 'system'],
    ],
    author: 'dt[data-message-metadata-type="from"] b',
    time: '[data-test-id="sender-header-content-timestamp"]',
    body: ['[data-test-id="primary-message-body-content"]', '[data-test-id="primary-message-content"]'],
  },
  subject: '[data-test-id="ticket-header-name-link"] span',
  record: {
    name: [
      '[data-test-id="member-header"] [data-content="true"]',
      '[data-selenium-test="contact-chicklet-title-link"]',
    ],
    organisation: '[data-selenium-test="company-chicklet-title-link"]',
  },
  composers: [
    {
      field:
        '[data-test-id="rte-content"] .ProseMirror[contenteditable="true"], div.ProseMirror[contenteditable="true"]',
    },
  ],
});
