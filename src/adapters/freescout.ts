/**
 * FreeScout. Evidence: the product's own templates (1.8). Newest first; times are told exactly in a title, in the agent's
 * zone and without a zone's name, so the browser's is assumed. Chats (`thread-type-chat`) are left to the generic reader.
 */
import { byHooks } from './by-hooks.ts';

export const freescout = byHooks({
  id: 'freescout',
  name: 'FreeScout',
  proof: "tested on the product's own templates",
  matches: ({ document }) => document.querySelector('body.body-conv[data-conversation_id]') !== null,
  ticket: { page: 'body@data-conversation_id' },
  messages: {
    thread: '#conv-layout-main',
    item: '.thread[id^="thread-"]',
    roles: [
      ['.thread.thread-type-draft', 'skip'],
      ['.thread.thread-type-lineitem', 'system'],
      ['.thread.thread-type-note', 'note'],
      ['.thread.thread-type-customer', 'customer'],
      ['.thread.thread-type-message', 'agent'],
    ],
    author: '.thread-person strong',
    time: ['a.thread-date@title', 'a.thread-date@data-original-title', 'a.thread-date'],
    newestFirst: true,
    body: ['.thread-body .thread-content', '.thread-header .thread-title'],
    id: '@data-thread_id',
    channels: [
      ['.conv-type-email', 'email'],
      ['.conv-type-phone', 'phone'],
      ['.conv-type-chat', 'chat'],
    ],
  },
  subject: '.conv-subjtext > span',
  record: { name: '.customer-snippet .customer-name', email: '.customer-email', tags: '.fs-tag-name' },
  composers: [{ field: '.conv-reply-block .note-editable', note: '.conv-note-block' }],
});
