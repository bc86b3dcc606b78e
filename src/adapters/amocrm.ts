/**
 * amoCRM, outside Russia and its neighbours Kommo. Hooks: several unrelated robots and extensions that read a lead's
 * feed (newest 2026); not seen on an account. Times are texts; Portuguese and Spanish "today" are not known and give none.
 * One box serves chat, notes and tasks. No hook says which is on; only a chat names its recipient above the box, so
 * without a recipient it counts as a note, and nothing is written into it.
 */
import { byHooks } from './by-hooks.ts';

export const amocrm = byHooks({
  id: 'amocrm',
  name: 'amoCRM / Kommo',
  proof: 'built from public hooks, unconfirmed',
  matches: ({ url }) => /\.(?:amocrm\.(?:ru|com)|kommo\.com)$/.test(url.hostname),
  ticket: { address: /\/leads\/detail\/(\d+)/ },
  messages: {
    thread: '.notes-wrapper__notes',
    item: '.feed-note-wrapper',
    roles: [
      ['.feed-note-wrapper-note', 'note'],
      ['.feed-note-system, .feed-note-wrapper-task', 'system'],
      ['.feed-note-incoming', 'customer'],
      ['.feed-note-external', 'agent'],
    ],
    otherwise: 'system',
    author: ['.feed-note__amojo-user@title', '.feed-note__avatar@title'],
    time: '.feed-note__date',
    body: ['.feed-note__message_paragraph', '.feed-note__body'],
    skip: '.feed-note__joined-attach',
    more: '.notes-wrapper__load-more-button, .js-feed-load-more',
  },
  record: { name: '.feed-compose-user__name' },
  composers: [
    {
      field: '.feed-compose__message[contenteditable="true"]',
      note: 'body:not(:has(.feed-compose-user__name))',
    },
  ],
});
