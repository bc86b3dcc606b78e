/**
 * Bitrix24, open lines in the messenger. Hooks: the source of its messenger module; the dialog's number in the address is
 * unconfirmed. A colleague's message looks like the client's, so with more than one person on the other side the
 * roles are refused, and with one the reading says it is not sure. Dialogs in a side panel's frame are not seen.
 */
import { fail, ok } from '../result.ts';
import type { Adapter } from './adapter.ts';
import { byHooks } from './by-hooks.ts';

/** One person opposite is nearly always the client; in a chat among colleagues it is not. */
const confidence = 0.7;

const messenger = byHooks({
  id: 'bitrix24',
  name: 'Bitrix24',
  proof: 'built from public hooks, unconfirmed',
  matches: ({ url, document }) =>
    /\.bitrix24\.[a-z.]{2,6}$/.test(url.hostname) ||
    document.querySelector('.bx-im-message-list-date-group__container') !== null,
  ticket: { address: /[?&]IM_DIALOG=(\w+)/ },
  messages: {
    thread: ':has(> .bx-im-message-list-date-group__container)',
    item: '.bx-im-message-base__wrap',
    roles: [
      ['[class~="--system"] .bx-im-message-base__wrap', 'system'],
      ['[class~="--self"], [class~="--self"] .bx-im-message-base__wrap', 'agent'],
      ['[class~="--opponent"], [class~="--opponent"] .bx-im-message-base__wrap', 'customer'],
    ],
    otherwise: 'system',
    author: '.bx-im-message-author-title__container',
    authorOncePerRun: true,
    time: '.bx-im-message-status__date',
    day: '.bx-im-message-list-date-group-title__text',
    body: ['.bx-im-message-default-content__text', '.bx-im-message-default__container'],
    skip: '.bx-im-message-quote, .bx-im-message-author-title__container',
    id: '@data-id',
    channels: [['.bx-im-textarea__element', 'chat']],
  },
  composers: [{ field: 'textarea.bx-im-textarea__element' }],
});

export const bitrix24: Adapter = {
  ...messenger,
  read(page) {
    const read = messenger.read(page);
    if (!read.ok) return read;
    const { thread, ticket } = read.value;
    const opposite = new Set(
      thread.messages.flatMap(({ role, author }) => (role === 'customer' ? (author ?? []) : [])),
    );
    if (opposite.size > 1) return fail({ code: 'cannot-read', missing: ['roles'], ticket });
    return ok({ ...read.value, confidence: Math.min(read.value.confidence, confidence) });
  },
};
