/** The conversation: a scrolling list of messages that keeps its place when a new one arrives. */

import type { DeskTicket } from './desk.ts';
import type { DeskMessage } from './desk-message.ts';
import { element } from './element.ts';
import { messageItem } from './message-view.ts';
import type { Surroundings } from './surroundings.ts';

export interface ThreadView {
  readonly root: HTMLElement;
  /** Shows the newest message; to be called once the view is on the page. */
  toEnd(): void;
  append(message: DeskMessage): void;
}

/** How far from the end, in pixels, still counts as reading the newest message. */
const nearEnd = 80;
/** From this many messages on, those out of sight are not laid out. */
const longThread = 150;

export function createThreadView(entry: DeskTicket, around: Surroundings): ThreadView {
  const { lang } = entry.ticket;
  const list = element('ol', {
    'data-thread': true,
    class: entry.messages.length > longThread ? 'thread long' : 'thread',
  });
  list.append(...entry.messages.map((message) => messageItem(message, lang, around)));
  const toNew = element('button', { type: 'button', class: 'to-new', hidden: true }, `${around.words.newBelow} ↓`);
  const scroller = element(
    'div',
    { class: 'scroller', tabindex: 0, role: 'region', 'aria-label': around.words.conversation },
    list,
  );
  const fromEnd = () => scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight;
  const toEnd = () => {
    scroller.scrollTop = scroller.scrollHeight;
  };
  toNew.addEventListener('click', () => {
    toEnd();
    scroller.focus();
  });
  let atEnd = true;
  scroller.addEventListener('scroll', () => {
    atEnd = fromEnd() < nearEnd;
    if (atEnd) toNew.hidden = true;
  });
  // A long reply makes its box grow upwards; the newest message moves up with it instead of being covered.
  new ResizeObserver(() => atEnd && toEnd()).observe(scroller);
  const append = (message: DeskMessage) => {
    const follows = fromEnd() < nearEnd || message.role !== 'customer';
    list.append(messageItem(message, lang, around));
    if (follows) toEnd();
    else toNew.hidden = false;
  };
  return { root: element('div', { class: 'conversation' }, scroller, toNew), toEnd, append };
}
