/**
 * Gmail, where support is done by mail. Hooks from several independent extensions (to 2026); class names change several
 * times a year. Gmail marks nobody as customer: whoever writes from the signed-in person's domain (on public mail
 * domains: address) is an agent, all others are customers. Collapsed mails have no text on the page until opened.
 */
import { describedByPage, ownEnding } from './described-by-page.ts';

/** The link to sign out holds the address in every language. */
const account = 'a[href*="//accounts.google.com/SignOutOptions"]';

export const gmail = describedByPage(
  ({ document }) => ownEnding(document.querySelector(account)?.getAttribute('aria-label')),
  (own) => {
    const ours = `[email${own?.startsWith('@') ? '$' : ''}="${own}" i]`;
    return {
      id: 'gmail',
      name: 'Gmail',
      proof: 'built from public hooks, unconfirmed',
      matches: ({ url }) => url.hostname === 'mail.google.com',
      ticket: { page: ['h2.hP@data-thread-perm-id', 'h2.hP@data-legacy-thread-id'] },
      // So that the list of mails is never taken for a thread.
      root: ['.nH.if:has(.adn.ads)', '[role="main"]'],
      messages: {
        thread: '[role="list"]',
        item: '.adn.ads[data-message-id]',
        roles: own
          ? [
              [`.gD${ours}`, 'agent'],
              ['.gD[email]', 'customer'],
            ]
          : [],
        author: ['.gD@name', '.gD'],
        time: '.g3@title',
        body: '.ii.gt .a3s',
        skip: '.ajR, .adP',
        id: '@data-legacy-message-id',
        channels: [['.gD', 'email']],
        folded: '.kv .adn, .kQ .adn, .kx .adn',
        more: '.adx',
      },
      subject: 'h2.hP',
      record: { name: `.gD:not(${ours})@name`, email: `.gD:not(${ours})@email` },
      composers: [{ field: '[g_editable="true"][role="textbox"]', note: false }],
    };
  },
);
