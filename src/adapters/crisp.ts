/**
 * Crisp (app.crisp.chat). Class names from two or three independent extensions (to 2026). They tell visitor from
 * operator; how private notes look nobody says, so every other kind of entry is left out, and a note that looks like an
 * operator's message is read as one. Neither times nor earlier messages can be told from the page. The editor is found
 * by the generic finder.
 */
import { byHooks } from './by-hooks.ts';

const message = '.c-conversation-box-content-message';

export const crisp = byHooks({
  id: 'crisp',
  name: 'Crisp',
  proof: 'built from public hooks, unconfirmed',
  matches: ({ url }) => url.hostname === 'app.crisp.chat',
  ticket: { address: /\/inbox\/(session_[\w-]+)/ },
  messages: {
    thread: '.c-conversation-box-content',
    item: message,
    roles: [
      [`${message}--user`, 'customer'],
      [`${message}--operator`, 'agent'],
      [message, 'skip'],
    ],
    // On the last message of a run only, and two operators may follow each other: not carried over.
    author: `${message}__avatar-tooltip .c-base-tooltip__default`,
    body: `${message}-bubble__content`,
    keepBreaks: true,
  },
  record: {
    name: `${message}--user ${message}__avatar-tooltip .c-base-tooltip__default`,
    email: '.c-conversation-profile__email',
    tags: '.c-conversation-profile-widget-segments .c-base-tag__label',
  },
});
