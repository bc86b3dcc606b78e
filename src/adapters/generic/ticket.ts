/** Which ticket a page of an unknown helpdesk shows: by its address, else by an attribute. */
import type { Page, TicketRef } from '../adapter.ts';

/** Path parts after which helpdesks put the number of what is open. */
export const kinds =
  /(?:^|[/#!])(?:tickets?|conversations?|cases?|issues?|threads?|inbox|chats?|requests?|messages?|leads?|deals?|dialogs?|zoom|records?|discussions?|sessions?|incidents?|mail|t|c)[/:](?:[\w-]+[/:]){0,3}?([\w-]*\d[\w-]*)(?=$|[/?#&;.])/i;
/** A number, or a long id with a digit, at the end of an address that has no such part. */
const lastPart = /(?:^|[/#!=])((?:[A-Z]{1,8}-)?\d{2,}|(?=[\w-]*\d)[0-9a-z-]{12,})(?:\.\w{2,5})?\/?$/i;
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
/** Other names end like this: `tid`, `ReqId`, `case_no`. */
const parameter = /(?:id|no|num|number|nr|key|ticket|ref)$/i;
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
    if (value && isId(value)) return value;
  }
  const others = [...query].filter(([name, value]) => parameter.test(name) && isId(value));
  return others[0]?.[1] ?? lastPart.exec(url.hash)?.[1] ?? lastPart.exec(url.pathname)?.[1] ?? null;
}

const isId = (value: string) => /^[\w-]*\d[\w-]*$/.test(value);

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

/** A short name for a text: FNV-1a, 32 bits, in base 36. Equal texts have equal names; nothing of the text is left in it. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}
