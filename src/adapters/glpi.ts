/**
 * GLPI 10 and 11. Hooks: its timeline templates. Who opened the ticket is read as the customer, also where a technician
 * typed it in for somebody. Follow-ups stand left (requester, observer) or right (staff): GLPI itself decides that by
 * the writer's part in the ticket. Tasks, approvals and documents are events, not answers. Not known: which element
 * names the requester. An old follow-up opened for editing counts as a reply box.
 */
import { byHooks } from './by-hooks.ts';

const followup = '.itilfollowup form[name="asset_form"]';

export const glpi = byHooks({
  id: 'glpi',
  name: 'GLPI',
  proof: "tested on the product's own templates",
  matches: ({ url, document }) =>
    url.pathname.endsWith('/front/ticket.form.php') && document.querySelector('.itil-timeline, #itil-footer') !== null,
  ticket: { address: /[?&]id=(\d+)/ },
  messages: {
    thread: '.itil-timeline',
    item: '.timeline-item[data-itemtype]',
    roles: [
      ['.private-item', 'note'],
      ['.ITILContent', 'customer'],
      ['.ITILSolution', 'agent'],
      ['.timeline-item:not(.ITILFollowup)', 'system'],
      ['.timeline-content.t-left', 'customer'],
      ['.timeline-content.t-right', 'agent'],
    ],
    author: '.creator a[href*="user.form.php"]',
    time: ['.creator span[title]@title', '.creator a[href^="#"]'],
    body: ['.read-only-content .rich_text_container', '.read-only-content'],
    skip: '.timeline-badges, .card-title',
    id: '@data-items-id',
  },
  subject: '.ITILContent .card-title',
  composers: [{ field: `${followup} iframe`, note: `${followup} [id^="is_private_"]:checked` }],
});
