/**
 * Gmail, where support is done by mail. Hooks from several independent extensions (to 2026); class names change several
 * times a year, so a new layout falls back to the generic reader. Gmail marks nobody as customer: whoever writes from
 * the signed-in person's domain (on public mail domains: address) is an agent. Collapsed mails have no text on the page.
 */
import type { Adapter, Page } from './adapter.ts';
import { byHooks } from './by-hooks.ts';

/** Domains on which strangers have addresses. */
const publicMail = /@(?:gmail|googlemail)\.com$/i;
const readers = new Map<string | null, Adapter>();

export const gmail: Adapter = {
  ...readerFor(null),
  read: (page) => readerFor(accountOn(page)).read(page),
  warm: (page, outOfTime) => readerFor(accountOn(page)).warm?.(page, outOfTime) ?? true,
};

/** The signed-in address, by the link to sign out: its label holds the address in every language. */
function accountOn({ document }: Page): string | null {
  const link = document.querySelector('a[href*="//accounts.google.com/SignOutOptions"]');
  return /[^\s<>()@"\\]+@[^\s<>()@"\\]+/.exec(link?.getAttribute('aria-label') ?? '')?.[0]?.toLowerCase() ?? null;
}

/** Whose mail is an agent's is part of the description, so each account has a reader. */
function readerFor(account: string | null): Adapter {
  const known = readers.get(account);
  if (known) return known;
  const own = account && (publicMail.test(account) ? `="${account}"` : `$="${account.slice(account.indexOf('@'))}"`);
  const reader = byHooks({
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
            [`.gD[email${own} i]`, 'agent'],
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
    ...(own && { record: { name: `.gD:not([email${own} i])@name`, email: `.gD:not([email${own} i])@email` } }),
    composers: [{ field: '[g_editable="true"][role="textbox"]', note: false }],
  });
  readers.set(account, reader);
  return reader;
}
