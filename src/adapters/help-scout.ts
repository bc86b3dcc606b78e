/**
 * Help Scout. Evidence: several independent extensions for the thread, one for the editor (to March 2026); not tried on an
 * account of ours. Nobody has written down how the current view marks notes or shows times: notes are read as an agent's
 * message, and messages have no time. Newest first.
 */
import { byHooks } from './by-hooks.ts';

export const helpScout = byHooks({
  id: 'help-scout',
  name: 'Help Scout',
  proof: 'built from public hooks, unconfirmed',
  matches: ({ url }) => url.hostname === 'secure.helpscout.net',
  ticket: { address: /^\/conversations?\/(\d+)/ },
  messages: {
    thread: '[data-testid="ThreadContainer"], ol[aria-label="Thread Items"], #tkContent',
    item: 'li > div[id^="thread-"], article.thread[id^="thread-"]',
    roles: [
      ['article.thread .singleLine, article.thread.singleLine', 'system'],
      ['.is-customer, article.thread.customer', 'customer'],
    ],
    otherwise: 'agent',
    author: ['span[data-nocollapse="true"]', '.threadHeader'],
    newestFirst: true,
    body: ['div[class*="is-wide-layout"]', 'section.js-thread-content .messageBody'],
    id: '@id',
  },
  subject: ['[aria-label="Conversation Subject"]', '[data-cy="EditableTextarea"]', '#subjectLine'],
  record: { name: '.c-profile__name', tags: '[data-cy="Tag"]' },
  composers: [
    {
      field:
        '[role="textbox"][aria-label="Reply Editor"], [data-cy="ConvoEditor"] [data-slate-editor], .redactor_redactor.redactor_editor',
    },
  ],
});
