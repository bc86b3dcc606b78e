/**
 * Redmine, an issue tracker that many teams answer customers in. Hooks: its templates (5.0 tried live; 7 under
 * development names the head line of a note otherwise). It knows no customers: who opened the issue counts as one, and
 * everybody else who writes as staff. Issues that came by mail from a person without an account are read too, until that
 * person writes again: then nothing on the page tells them from a colleague who left, and the generic reader is asked, which takes a
 * nameless writer for the customer. Notes are Textile or Markdown, so `*` and `#12` in a reply are markup there.
 */
import { fail, ok } from '../result.ts';
import type { Adapter } from './adapter.ts';
import { byHooks } from './by-hooks.ts';
import { byNumber } from './number-order.ts';

const noteHead = ':is(.note-header, .journal-header)';
const moment = ':is(a[href*="/activity"], abbr)[title]@title';

const issue = byHooks({
  id: 'redmine',
  name: 'Redmine',
  proof: 'tested live',
  matches: ({ document }) =>
    document.body?.classList.contains('controller-issues') === true &&
    document.querySelector('meta[name="description"][content="Redmine" i]') !== null,
  ticket: { address: /\/issues\/(\d+)/ },
  messages: {
    // The first message is the issue's description, which stands before the history.
    thread: '#content',
    item: '.issue.details:has(.description .wiki), #history .journal.has-notes',
    roles: [
      ['.issue.details', 'customer'],
      ['.private-notes', 'note'],
      // Redmine links only people who can sign in. Where one of two is linked, they are two people.
      [`.issue.details:has(.author a.user) ~ #history .journal:not(:has(${noteHead} a.user))`, 'agent'],
      [`.issue.details:not(:has(.author a.user)) ~ #history .journal:has(${noteHead} a.user)`, 'agent'],
    ],
    otherwise: 'by-author',
    author: [`${noteHead} a.user`, '.author a.user'],
    time: [`${noteHead} ${moment}`, `.author ${moment}`],
    body: ['[id^="journal-"][id$="-notes"]', '.description .wiki'],
    id: '@id',
  },
  subject: '.issue .subject h3',
  record: { name: '.issue .author a.user' },
  composers: [{ field: 'textarea#issue_notes', note: '#issue_private_notes:checked' }],
});

export const redmine: Adapter = {
  ...issue,
  read(page) {
    const read = issue.read(page);
    // The description comes first, also where the agent has the history newest first.
    if (read.ok) return ok(byNumber(read.value));
    const form = page.document.querySelector('#issue_notes') && !page.document.querySelector('.issue.details');
    const ticket = 'ticket' in read.error ? read.error.ticket : undefined;
    return form && ticket ? fail({ code: 'reply-page', ticket }) : read;
  },
};
