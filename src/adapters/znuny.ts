/**
 * Znuny, and OTRS Community Edition from which it comes. Hooks: its zoom templates (6 and 7). Mostly one article is open and
 * the others are rows of a table without text; the reading says so, and says `later` when the newest is not among
 * the open ones. Replies are written in a window of their own; all other forms there (notes, forwards) count as notes.
 */
import { fail, ok } from '../result.ts';
import { parseTime } from '../thread/times.ts';
import type { Adapter, Page, Reading } from './adapter.ts';
import { byHooks } from './by-hooks.ts';
import { optionsOf } from './generic.ts';
import { byNumber, numberIn } from './number-order.ts';

const editor = ':is(iframe.cke_wysiwyg_frame, textarea#RichText)';

const zoom = byHooks({
  id: 'znuny',
  name: 'Znuny / OTRS',
  proof: "tested on the product's own templates",
  matches: ({ url, document }) =>
    /[?&;]Action=AgentTicket\w+/.test(url.search) &&
    document.querySelector('#ArticleItems, .TicketZoom, #ComposeTicket, #RichText') !== null,
  ticket: { address: /[?&;]TicketID=(\d+)/, page: 'form input[name="TicketID"]@value' },
  messages: {
    thread: '#ArticleItems',
    item: '#ArticleItems > div',
    roles: [
      ['.WidgetSimple.customer', 'customer'],
      ['.WidgetSimple.system', 'system'],
      ['.WidgetSimple.NotVisibleForCustomer', 'note'],
      ['.WidgetSimple.agent', 'agent'],
    ],
    author: '.Header h2 > span:not(.Hidden, [title])',
    body: ['.ArticleMailContentHTMLWrapper iframe', '.ArticleBody'],
    framed: true,
    id: 'a[name^="Article"]@name',
  },
  subject: '.ticketHeaderTitleHeadline',
  composers: [{ field: `form#ComposeTicket ${editor}` }, { field: `form:not(#ComposeTicket) ${editor}`, note: true }],
});

/** The table of all articles: number and sortable time of each. */
function rowsOn({ document }: Page): { id: number; time: string }[] {
  return [...document.querySelectorAll('#ArticleTable tr[id^="Row"]')].map((row) => ({
    id: Number(row.querySelector<HTMLInputElement>('input.ArticleID')?.value),
    time: row.querySelector<HTMLInputElement>('.Created input.SortData')?.value ?? '',
  }));
}

/** Articles are numbered as they come in, so their numbers give the order. */
function withRows(reading: Reading, page: Page): Reading {
  const rows = rowsOn(page);
  const options = optionsOf(page);
  const { thread, sources } = byNumber(reading);
  const open = thread.messages.map(({ id }) => numberIn(id));
  const closed = rows.filter(({ id }) => !open.includes(id));
  const messages = thread.messages.map((message, i) => {
    const at = parseTime(rows.find(({ id }) => id === open[i])?.time ?? '', options)?.at;
    return { ...message, ...(at && { at }) };
  });
  const subject = thread.subject?.replace(/^\S*[#:]\s?\d+\s+—\s+/, '');
  return {
    ...reading,
    thread: { ...thread, ...(subject && { subject }), messages },
    sources,
    ...(closed.length > 0 && { unloaded: closed.some(({ id }) => id > (open.at(-1) ?? 0)) ? 'later' : 'earlier' }),
  };
}

export const znuny: Adapter = {
  ...zoom,
  read(page) {
    const read = zoom.read(page);
    if (read.ok) return ok(withRows(read.value, page));
    const form = page.document.querySelector('#RichText') !== null;
    return form && 'ticket' in read.error && read.error.ticket
      ? fail({ code: 'reply-page', ticket: read.error.ticket })
      : read;
  },
};
