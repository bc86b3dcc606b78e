/** Carries the typed messages of `src/protocol` over `runtime.sendMessage` and `tabs.sendMessage`. */
import { type Ask, makeAsk } from '../../src/protocol/client.ts';
import type { ContentCalls, WorkerCalls } from '../../src/protocol/messages.ts';
import type { Route, Sender } from '../../src/protocol/router.ts';
import { browser, isAlive, type Runtime } from './api.ts';

/** Asks the worker, from a content script or a page of the extension. */
export const askWorker: Ask<WorkerCalls> = makeAsk<WorkerCalls>((message) => browser.runtime.sendMessage(message));

/** Asks the content script in the top frame of a tab. */
export const askContent = (tab: number): Ask<ContentCalls> =>
  makeAsk<ContentCalls>((message) => browser.tabs.sendMessage(tab, message, { frameId: 0 }));

/** Answers messages with a router until `signal` aborts. Messages of other extensions are never seen by it. */
export function answerWith(route: Route, signal?: AbortSignal): void {
  const listener = (message: unknown, sender: Runtime.MessageSender) =>
    sender.id === browser.runtime.id ? route(message, senderOf(sender)) : undefined;
  browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListenerAsync);
  signal?.addEventListener('abort', () => {
    // A script whose extension was updated under it has no `runtime` left to take the listener from.
    if (isAlive()) browser.runtime.onMessage.removeListener(listener as Runtime.OnMessageListenerAsync);
  });
}

const senderOf = ({ tab, url }: Runtime.MessageSender): Sender => ({
  kind: url?.startsWith(browser.runtime.getURL('')) ? 'extension' : 'content',
  tab: tab?.id,
  origin: url ? new URL(url).origin : undefined,
});
