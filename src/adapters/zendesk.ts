/**
 * Zendesk, Agent Workspace and the workspace without it. Evidence: several independent extensions (2021 to March 2026)
 * use the same test ids; not tried on an account of ours. All open tickets stay on the page, so everything is looked for
 * inside the part that carries the number in the address. The oldest view (`.ticket .event`) is not read: nothing in it
 * tells a customer from an agent.
 */
import { byHooks } from './by-hooks.ts';

const bubble = '[data-test-id="omni-log-item-message"]';

export const zendesk = byHooks({
  id: 'zendesk',
  name: 'Zendesk',
  proof: 'built from public hooks, unconfirmed',
  matches: ({ url }) => url.hostname.endsWith('.zendesk.com') && url.pathname.startsWith('/agent'),
  ticket: { address: /\/agent\/(?:#\/)?tickets\/(\d+)/ },
  root: ['[data-ticket-id="{id}"]', '[data-side-conversations-anchor-id="{id}"]'],
  messages: {
    thread: '[data-test-id="omni-log-container"], [data-test-id="omni-log"]',
    item: 'article[data-test-id="omni-log-comment-item"]',
    roles: [
      [`${bubble}[type="internal"], [data-test-id="omni-log-internal-note-tag"]`, 'note'],
      ['[data-test-id="omni-log-message-content"][data-originated-from="Trigger"]', 'system'],
      [`${bubble}[type="end-user"]`, 'customer'],
      [`${bubble}[type="agent"], [data-test-id^="omni-log-avatar-badge-AgentBadge"]`, 'agent'],
    ],
    author: ['[data-test-id="omni-log-comment-user-link"]', '[data-test-id="omni-log-item-sender"]'],
    time: [
      'time[data-test-id="timestamp-absolute"]@datetime',
      'time[data-test-id="timestamp-relative"]@datetime',
      'time@datetime',
    ],
    body: `${bubble}:not([aria-hidden="true"]) [data-test-id="omni-log-message-content"]`,
    skip: '[data-zes-id], div.signature, [aria-hidden="true"], time',
    id: '@id',
    channels: [['[data-originated-from*="Email"]', 'email']],
    more: 'button[data-test-id="convolog-show-more-button"]',
  },
  subject: ['input[data-test-id="omni-header-subject"]', 'input[data-test-id="ticket-pane-subject"]'],
  record: {
    name: ['[data-test-id="customer-context-name"]', '[data-test-id="tabs-nav-item-users"]'],
    organisation: '[data-test-id="tabs-nav-item-organizations"]',
    tags: '[data-test-id="ticket-system-field-tags-item-selected"], div[data-test-id="ticket-fields-tags"] .garden-tag-item',
  },
  composers: [
    {
      field:
        '[data-test-id="omnicomposer-rich-text-ckeditor"][contenteditable="true"], [data-test-id="omnicomposer-plain-text-ckeditor"], [data-test-id="standalone-rich-text-ckeditor"]',
      note: '[data-test-id="omnichannel-channel-switcher-button"]:is([data-channel*="internal" i], [data-channel*="note" i])',
      labels: true,
    },
  ],
});
