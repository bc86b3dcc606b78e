/** The little of the browser that a content script needs, without the polyfill: messages, the version, being alive. */

const { runtime } = chrome;

/** The running extension's version, from the manifest. */
export const version = (): string => runtime.getManifest().version;

/** False in a content script whose extension was updated, reloaded or removed: every call would throw from then on. */
export const isAlive = (): boolean => {
  try {
    return Boolean(chrome.runtime?.id);
  } catch {
    // Some versions throw on reading `runtime` instead of leaving the id empty; both mean the same.
    return false;
  }
};

/** Sends a message to the extension; resolves with the answer, rejects when nobody listens. */
export const send = (message: unknown): Promise<unknown> => runtime.sendMessage(message);

/** Answers messages of this extension; `undefined` leaves a message to other listeners. Ends when `signal` aborts. */
export function answer(
  route: (message: unknown, sender: chrome.runtime.MessageSender) => Promise<unknown> | undefined,
  signal?: AbortSignal,
): void {
  // The callback form works in every browser; a promise as the answer only in new ones.
  const listener = (message: unknown, sender: chrome.runtime.MessageSender, reply: (answer: unknown) => void) => {
    const answered = sender.id === runtime.id ? route(message, sender) : undefined;
    answered?.then(reply);
    return answered !== undefined;
  };
  runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => {
    // A script whose extension was updated under it has no `runtime` left to take the listener from.
    if (isAlive()) runtime.onMessage.removeListener(listener);
  });
}

/** Does this address belong to the extension's own pages? */
export const isOwnPage = (url: string | undefined): boolean => url?.startsWith(runtime.getURL('')) ?? false;
