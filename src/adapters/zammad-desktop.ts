/**
 * Zammad's new desktop view. Evidence: the product's own components. Bubbles say customer or agent, internal ones are
 * striped; articles that the system sent look like an agent's without a name and are read so. The customer's record has
 * no hooks of its own.
 */
import { byHooks } from './by-hooks.ts';

const head = '[aria-describedby="author-name-and-creation-date"]';

export const zammadDesktop = byHooks({
  id: 'zammad-desktop',
  name: 'Zammad, new desktop view',
  proof: "tested on the product's own templates",
  matches: ({ url, document }) =>
    /^\/desktop\/tickets\/\d/.test(url.pathname) &&
    document.querySelector('section[role="feed"], header.ticket-detail-grid-full, [id="ticketArticleReplyForm"]') !==
      null,
  ticket: { address: /\/desktop\/tickets\/(\d+)/ },
  messages: {
    thread: 'section[role="feed"]',
    item: 'article[id^="article-"][aria-posinset]',
    roles: [
      ['[data-test-id^="article-bubble-container-"].bg-stripes', 'note'],
      ['.Content--customer', 'customer'],
      ['.Content--agent', 'agent'],
    ],
    otherwise: 'system',
    author: `${head} .font-bold`,
    time: [`${head} time@datetime`, `${head} time`],
    body: '[data-test-id="article-content"] .inner-article-body',
    id: '@id',
  },
  subject: 'header.ticket-detail-grid-full [role="heading"][aria-level="2"]',
  composers: [
    {
      field: '#ticketArticleReplyForm [data-test-id="field-editor"] [role="textbox"]',
      note: '[data-test-id="article-reply-stripes-panel"]',
    },
  ],
});
