/** Reads the practice desk by its marks alone. Runs inside the page, so it may use nothing from outside itself. */
export function readDesk() {
  const main = document.querySelector('main[data-helpdesk="rapport-practice"]');
  const of = (name: string) => document.querySelector(`aside[data-customer] [${name}]`)?.getAttribute(name) ?? '';
  const words = (node: Node): string =>
    [...node.childNodes].map((child) => (child.nodeName === 'BR' ? '\n' : (child.textContent ?? ''))).join('');
  const body = (item: Element) => {
    const paragraphs = [...item.querySelectorAll('[data-body] > p:not(.signature, .quote-intro)')];
    return paragraphs.map(words).join('\n\n') || item.querySelector('[data-body]')?.textContent;
  };
  return {
    id: main?.getAttribute('data-ticket-id'),
    channel: main?.getAttribute('data-channel'),
    subject: main?.querySelector('h1[data-subject]')?.textContent,
    customer: {
      name: of('data-name'),
      email: of('data-email'),
      since: of('data-since'),
      orders: Number(of('data-orders')),
      spend: Number(of('data-spend')),
      currency: of('data-currency'),
      tickets: Number(of('data-tickets')),
      tags: [...document.querySelectorAll('aside[data-customer] li[data-tag]')].map((tag) =>
        tag.getAttribute('data-tag'),
      ),
    },
    messages: [...document.querySelectorAll('ol[data-thread] > li')].map((item) => ({
      id: item.getAttribute('data-message-id'),
      role: item.getAttribute('data-role'),
      author: item.getAttribute('data-author'),
      at: item.querySelector('time')?.getAttribute('datetime'),
      text: body(item),
      history: [...item.querySelectorAll('blockquote p')].map(words).join('\n\n'),
    })),
    openBoxes: [...document.querySelectorAll('[data-composer]:not([hidden])')].map((box) =>
      box.getAttribute('data-composer'),
    ),
  };
}
