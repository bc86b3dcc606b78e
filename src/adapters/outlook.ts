/**
 * Outlook on the web, where support is done by mail. Hooks from many scripts and extensions (to 2026). The card around a
 * mail is known by its label alone, which is translated: so the label is taken from the page, not from here. Outlook
 * marks nobody as customer: senders from the signed-in person's domain are agents, and so are those shown without an
 * address, as Outlook shows people of the same organisation. Collapsed mails have no text on the page until opened.
 */
import type { Page } from './adapter.ts';
import { describedByPage, ownEnding } from './described-by-page.ts';

const body = '[id^="UniqueMessageBody"]';
const sender = '[id$="_FROM"]';
const time = '[data-testid="SentReceivedSavedTime"]';
const account = '#O365_MainLink_Me[aria-label*="@"], #mectrl_currentAccount_secondary';
const hosts = /^outlook\.(?:(?:live|office|office365)\.com|cloud\.microsoft)$/;

/** The address of a sender stands in a label or a tooltip. */
const within = (having: (attribute: string) => string) =>
  ['aria-label', 'title'].map((attribute) => `${sender} ${having(attribute)}`).join(', ');

interface Found {
  own: string | null;
  label: string | null;
  /** Some sender is shown with a foreign address; else Outlook may be hiding them all. */
  addresses: boolean;
}

function lookUp(page: Page): Found {
  const { document } = page;
  const place = document.querySelector(account);
  const own = ownEnding(place?.getAttribute('aria-label') ?? place?.textContent);
  return {
    own,
    label: cardLabelOn(page),
    addresses: own !== null && document.querySelector(foreignTo(own)) !== null,
  };
}

/** A sender with an address that does not belong to the team. */
const foreignTo = (own: string) => within((name) => `[${name}*="@"]:not([${name}*="${own}" i])`);

export const outlook = describedByPage(lookUp, (found) => {
  const { own = null, label = null, addresses = false } = found ?? {};
  const ours = within((name) => `[${name}*="${own}" i]`);
  const foreign = foreignTo(own ?? '');
  return {
    id: 'outlook',
    name: 'Outlook on the web',
    proof: 'built from public hooks, unconfirmed',
    matches: ({ url }) => hosts.test(url.hostname),
    ticket: {
      page: ['#ConversationReadingPaneContainer@data-convid', '[data-convid][aria-selected="true"]@data-convid'],
      address: /\/(?:id|read)\/([^/?#]+)/,
    },
    // So that the list of mails is never taken for a thread.
    root: ['html'],
    messages: {
      thread: '#ReadingPaneContainerId, #ConversationReadingPaneContainer, #ItemReadingPaneContainer',
      item: `[aria-label="${label ?? ''}"]:has(${body})`,
      roles: own ? [[ours, 'agent'], [foreign, 'customer'], ...(addresses ? [[sender, 'agent'] as const] : [])] : [],
      author: sender,
      time: [`${time}@title`, time],
      body,
      channels: [[body, 'email']],
      more: `[aria-expanded="false"] ${time}`,
    },
    subject: '[role="heading"][id$="_SUBJECT"]',
    record: {
      name: foreign,
      email: ['aria-label', 'title'].map((name) => `${sender} [${name}*="@"]:not([${name}*="${own}" i])@${name}`),
    },
    composers: [{ field: '[role="main"] [contenteditable="true"][aria-multiline="true"]', note: false }],
  };
});

/** How this page labels the card around one mail; null when the labelled element holds several, or none is there. */
function cardLabelOn({ document }: Page): string | null {
  const card = document.querySelector(body)?.parentElement?.closest(`[aria-label]:has(${time})`);
  if (card?.querySelectorAll(body).length !== 1) return null;
  // It becomes part of a selector.
  return /^[^"\\\n]+$/.exec(card.getAttribute('aria-label') ?? '')?.[0] ?? null;
}
