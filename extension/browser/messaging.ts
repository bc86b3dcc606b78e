/** Carries the typed messages of `src/protocol` over the browser's. Safe in content scripts: it knows no polyfill. */
import { type Ask, makeAsk } from '../../src/protocol/client.ts';
import type { ContentCalls } from '../../src/protocol/content-calls.ts';
import type { PaletteCalls } from '../../src/protocol/palette-calls.ts';
import type { Route, Sender } from '../../src/protocol/router.ts';
import type { WorkerCalls } from '../../src/protocol/worker-calls.ts';
import { answer, isOwnPage, send } from './runtime.ts';

/** Asks the worker, from a content script or a page of the extension. */
export const askWorker: Ask<WorkerCalls> = makeAsk<WorkerCalls>(send);

/** Asks the content script in the top frame of a tab. */
export const askContent = (tab: number): Ask<ContentCalls> =>
  makeAsk<ContentCalls>((message) => chrome.tabs.sendMessage(tab, message, { frameId: 0 }));

/** Asks the quick palette in the top frame of a tab. */
export const askPalette = (tab: number): Ask<PaletteCalls> =>
  makeAsk<PaletteCalls>((message) => chrome.tabs.sendMessage(tab, message, { frameId: 0 }));

/** Answers messages with a router until `signal` aborts. Messages of other extensions are never seen by it. */
export const answerWith = (route: Route, signal?: AbortSignal): void =>
  answer((message, sender) => route(message, senderOf(sender)), signal);

const senderOf = ({ tab, url }: chrome.runtime.MessageSender): Sender => ({
  kind: isOwnPage(url) ? 'extension' : 'content',
  tab: tab?.id,
  origin: url ? new URL(url).origin : undefined,
});
