/**
 * Chatwoot. Evidence: the product's own components; forks that rename classes are not read. Names stand in tooltips only
 * and the clock without a day, so messages have neither author nor time. Colour tells who wrote where it can, since
 * another agent's message may stand on the customer's side; mails have no colour, there the side has to do.
 */
import { byHooks } from './by-hooks.ts';

export const chatwoot = byHooks({
  id: 'chatwoot',
  name: 'Chatwoot',
  proof: "tested on the product's own templates",
  matches: ({ url }) => /^\/app\/accounts\/\d+\//.test(url.pathname),
  ticket: { address: /\/app\/accounts\/\d+\/(?:.+\/)?conversations\/(\d+)/ },
  messages: {
    thread: '.conversation-panel',
    item: 'div[id^="message"][data-message-id]',
    roles: [
      ['.bg-n-solid-amber, .i-lucide-lock-keyhole', 'note'],
      ['[data-bubble-name="activity"], [data-message-id].justify-center', 'system'],
      ['.bg-n-solid-blue, .bg-n-solid-iris', 'agent'],
      ['.bg-n-slate-4', 'customer'],
      ['.right-bubble', 'agent'],
      ['.left-bubble', 'customer'],
    ],
    time: 'time',
    body: ['.letter-render', '.prose:not(.line-clamp-2)'],
    id: '@data-message-id',
    channels: [['[data-bubble-name="email"]', 'email']],
  },
  composers: [{ field: '.reply-box [contenteditable="true"], .reply-box textarea', note: '.reply-box.is-private' }],
});
