/** Records every request of every context of the browser, through the browser's own protocol. */
import { type Bench, until } from './desk.ts';

/** One request, and the context that made it. */
export interface Seen {
  context: string;
  url: string;
  /** Was it made by a script of an extension (a content script in a page)? */
  byExtension: boolean;
}

/** Records every request of every target the browser has or gets: pages, the panel, workers. */
export async function recordRequests(bench: Pick<Bench, 'context' | 'id'>): Promise<Seen[]> {
  const seen: Seen[] = [];
  const browser = bench.context.browser();
  if (!browser) throw new Error('no browser to record');
  const cdp = await browser.newBrowserCDPSession();
  const sessions = new Map<string, string>();
  let next = 1000;
  const tell = (sessionId: string, method: string, params = {}) =>
    cdp.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id: next++, method, params }) });
  cdp.on('Target.targetCreated', async ({ targetInfo }) => {
    // A tab is only the frame around its page, and has no network of its own.
    if (!['page', 'service_worker', 'iframe', 'worker', 'background_page'].includes(targetInfo.type)) return;
    const { sessionId } = await cdp.send('Target.attachToTarget', { targetId: targetInfo.targetId, flatten: false });
    sessions.set(sessionId, `${targetInfo.type} ${targetInfo.url}`);
    await tell(sessionId, 'Network.enable');
  });
  cdp.on('Target.receivedMessageFromTarget', ({ sessionId, message }) => {
    const { method, params } = JSON.parse(message);
    if (method !== 'Network.requestWillBeSent') return;
    const context = sessions.get(sessionId) ?? '';
    const ours = `chrome-extension://${bench.id}`;
    const byExtension = context.includes(bench.id) || JSON.stringify(params.initiator).includes(ours);
    seen.push({ context, url: params.request.url, byExtension });
  });
  await cdp.send('Target.setDiscoverTargets', { discover: true });
  await until(() => [...sessions.values()].some((s) => s.startsWith('service_worker')), 'the worker to be recorded');
  return seen;
}

/** Requests that leave the process; the extension's own files do not. */
export const isOnNetwork = ({ url }: Seen): boolean => /^(?:https?|wss?|ftp):/.test(url);
