/** Which ticket a page of an unknown helpdesk shows: by its address, else by an attribute. */
import type { Page, TicketRef } from '../adapter.ts';

/** Path parts after which helpdesks put the number of what is open. */
const kinds =
  /(?:^|[/#!])(?:tickets?|conversations?|cases?|issues?|threads?|inbox|chats?|requests?|messages?|leads?|deals?|dialogs?|zoom|records?|discussions?|mail|t|c)[/:](?:[\w-]+[/:]){0,3}?([\w-]*\d[\w-]*)(?=$|[/?#&;.])/i;
const parameters = [
  'ticket',
  'ticket_id',
  'ticketid',
  'ticketId',
  'id',
  'TicketID',
  'conversation',
  'conversation_id',
  'case',
  'issue',
  'thread',
  'chat',
  'dialog',
  'lead',
];
const attributes = [
  'data-ticket-id',
  'data-conversation-id',
  'data-ticket',
  'data-case-id',
  'data-issue-id',
  'data-chat-id',
  'data-thread-id',
];

/** The open ticket, or null when neither the address nor the page names one. */
export function ticketIn({ document, url }: Page): TicketRef | null {
  const id = fromAddress(url) ?? fromAttributes(document) ?? fromHeading(document);
  return id ? { origin: url.origin, helpdesk: url.hostname, id } : null;
}

function fromAddress(url: URL): string | null {
  for (const part of [url.hash, url.pathname]) {
    const id = kinds.exec(part)?.[1];
    if (id) return id;
  }
  const query = new URLSearchParams(url.search.replaceAll(';', '&'));
  for (const name of parameters) {
    const value = query.get(name);
    if (value && /^[\w-]*\d[\w-]*$/.test(value)) return value;
  }
  return null;
}

function fromAttributes(document: Document): string | null {
  for (const name of attributes) {
    const values = new Set([...document.querySelectorAll(`[${name}]`)].map((holder) => holder.getAttribute(name)));
    // Several numbers are a list of tickets, not the open one.
    const [value] = values;
    if (values.size === 1 && value) return value;
  }
  return null;
}

function fromHeading(document: Document): string | null {
  const headings = [...document.querySelectorAll('h1, h2, [role="heading"]')].slice(0, 5);
  for (const { textContent } of headings) {
    const id = /(?:#|№|№ )\s?([A-Z]{0,6}-?\d{1,12})\b/.exec(textContent ?? '')?.[1];
    if (id) return id;
  }
  return null;
}
