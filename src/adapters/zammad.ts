/**
 * Zammad's classic desktop view. Evidence: the product's own templates. Each open ticket keeps its part of the page, named
 * after its task (`Ticket-` and the id); only the one in the address is read. The sender stands in rows that are folded
 * until the agent clicks, but they are on the page. The new view is in `zammad-desktop.ts`.
 */
import { byHooks } from './by-hooks.ts';

export const zammad = byHooks({
  id: 'zammad',
  name: 'Zammad',
  proof: "tested on the product's own templates",
  matches: ({ url, document }) =>
    url.hash.startsWith('#ticket/zoom/') && document.querySelector('.content.active, .ticketZoom') !== null,
  ticket: { address: /#ticket\/zoom\/(\d+)/ },
  root: ['[id="content_permanent_Ticket-{id}"]'],
  messages: {
    thread: '.ticketZoom .ticket-article',
    item: '.ticket-article-item[data-id]',
    roles: [
      ['.ticket-article-item.is-internal, .ticket-article-item.agent.note', 'note'],
      ['.ticket-article-item.system', 'system'],
      ['.ticket-article-item.customer', 'customer'],
      ['.ticket-article-item.agent', 'agent'],
    ],
    author: '.article-meta.top .article-meta-row:first-child .article-meta-value',
    time: ['time.humanTimeFromNow@datetime', 'time.humanTimeFromNow@data-time'],
    body: '.textBubble-content .richtext-content',
    skip: '.js-toggleFold',
    id: '@data-id',
    channels: [
      ['.ticket-article-item.email', 'email'],
      ['.ticket-article-item.phone', 'phone'],
      ['.ticket-article-item.chat', 'chat'],
      ['.ticket-article-item.web', 'form'],
    ],
  },
  subject: '.ticket-title-update.js-objectTitle',
  record: {
    name: '[data-tab="customer"] [title="Name"]',
    organisation: '[data-tab="organization"] [title="Name"]',
    tags: '.tags .list-item-name',
  },
  composers: [
    { field: 'form.article-add .articleNewEdit-body[contenteditable="true"]', note: 'form.article-add.is-internal' },
  ],
});
