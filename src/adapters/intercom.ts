/**
 * Intercom's inbox. Evidence: one support extension for the messages (April 2026), several for the header; not tried on an
 * account of ours. Only the view whose parts carry a category number says who wrote; where those numbers are gone the
 * generic reader goes by side and colour. Authors and times have no known hooks.
 */
import { byHooks } from './by-hooks.ts';

export const intercom = byHooks({
  id: 'intercom',
  name: 'Intercom',
  proof: 'built from public hooks, unconfirmed',
  matches: ({ url }) => /^app(?:\.\w+)?\.intercom\.com$/.test(url.hostname) && url.pathname.startsWith('/a/'),
  ticket: { address: /\/conversations?\/(\d+)(?!.*\/conversations?\/\d)/ },
  messages: {
    thread: '[data-testid="conversation-stream-scroll-container"], [data-conversation-stream]',
    item: '[data-part-group-category]',
    roles: [
      ['[data-part-group-category="1"]', 'customer'],
      ['[data-part-group-category="3"]', 'agent'],
      ['[data-part-group-category="4"]', 'note'],
      ['[data-part-group-category="5"], [data-part-group-category="20"]', 'system'],
    ],
    body: ['.interblocks-html', '[class*="user-email-content"]', '[class*="break-words"]'],
    id: ['@data-part-group-id', '@data-part-entity-id'],
    channels: [['.channels__inbox__email-metadata-container', 'email']],
  },
  subject: [
    '[data-inbox-conversation-header-title]',
    '[data-intercom-target="conversation-card-header"] .conversation__card__title__text',
    '.inbox__card__header__title',
  ],
  composers: [
    {
      field:
        '[data-conversation-reply-composer] .ProseMirror[contenteditable="true"], .embercom-prosemirror-composer-editor',
      note: '[data-intercom-target="note-tab"].o__selected, .conversation__text.o__note',
      labels: true,
    },
  ],
});
