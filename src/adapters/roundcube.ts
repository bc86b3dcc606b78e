/**
 * Roundcube, webmail used as a helpdesk. Hooks: its mail view and both skins' header classes. One mail is one page, and
 * whoever sent it is read as the customer; mail in the folders for sent mail and drafts is not read. What was said
 * before is in the mail's quote, which is cut. The preview pane is a frame of its own and is not read: open the mail.
 */
import { fail, ok } from '../result.ts';
import type { Adapter, Page, Reading } from './adapter.ts';
import { byHooks } from './by-hooks.ts';

/** Names of Roundcube's special folders, the same in all languages. */
const ownFolders = /^(?:INBOX[./])?(?:Sent|Drafts)/i;

const mail = byHooks({
  id: 'roundcube',
  name: 'Roundcube',
  proof: "tested on the product's own templates",
  matches: ({ document }) => document.body?.classList.contains('task-mail') === true,
  ticket: { address: /#mail=(.+)$/ },
  messages: {
    thread: 'html',
    item: 'body:has(#messagebody)',
    roles: [['body', 'customer']],
    author: ['.header-summary .rcmContactAddress', 'td.header.from .rcmContactAddress'],
    time: 'td.header.date',
    body: ['#messagebody :is(.rcmBody, .pre)', '#messagebody'],
    channels: [['body', 'email']],
  },
  subject: ['#message-header h2.subject', 'h2.subject'],
  record: {
    name: ['.header-summary .rcmContactAddress', 'td.header.from .rcmContactAddress'],
    email: ['.header-summary .rcmContactAddress@title', 'td.header.from .rcmContactAddress@title'],
  },
  composers: [{ field: 'iframe#composebody_ifr, textarea#composebody' }],
});

const folderOf = ({ url }: Page) => url.searchParams.get('_mbox') ?? 'INBOX';

/** Mails are numbered per folder, so the ticket is both; on the reply form it is the mail that is answered. */
function addressed(page: Page): Page {
  const number = page.url.searchParams.get('_reply_uid') ?? page.url.searchParams.get('_uid');
  const url = new URL(page.url);
  url.hash = number ? `mail=${folderOf(page)}/${number}` : '';
  return { ...page, document: page.document, url };
}

/** Before the subject stands its label, shown to screen readers only. */
function withoutLabel(reading: Reading, { document }: Page): Reading {
  const label = document.querySelector('h2.subject .voice')?.textContent?.trim();
  const { subject, ...thread } = reading.thread;
  const bare = label && subject?.startsWith(label) ? subject.slice(label.length).trim() : subject;
  return { ...reading, thread: { ...thread, ...(bare && { subject: bare }) } };
}

export const roundcube: Adapter = {
  ...mail,
  read(page) {
    if (ownFolders.test(folderOf(page))) return fail({ code: 'no-ticket' });
    const read = mail.read(addressed(page));
    if (read.ok) return ok(withoutLabel(read.value, page));
    const ticket = 'ticket' in read.error ? read.error.ticket : undefined;
    return ticket && page.document.querySelector('#composebody') ? fail({ code: 'reply-page', ticket }) : read;
  },
  findComposer: (page) => mail.findComposer(addressed(page)),
  warm: (page, outOfTime) => mail.warm?.(addressed(page), outOfTime) ?? true,
  watch: (page) => mail.watch(addressed(page)),
};
