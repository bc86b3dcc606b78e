/**
 * Waits for an editor to do something, for as short as possible: looks at every change of the field and at every frame.
 * Frames stop in hidden tabs, so a time limit always ends the wait.
 */

/** Resolves true as soon as `done` holds, false when it does not within `limit` milliseconds. */
export function until(field: HTMLElement, done: () => boolean, limit: number): Promise<boolean> {
  const view = field.ownerDocument.defaultView;
  if (done() || !view) return Promise.resolve(done());
  return new Promise((resolve) => {
    let frame = 0;
    const finish = (value: boolean) => {
      observer.disconnect();
      view.cancelAnimationFrame(frame);
      view.clearTimeout(timer);
      resolve(value);
    };
    const look = () => done() && finish(true);
    const tick = () => {
      if (!look()) frame = view.requestAnimationFrame(tick);
    };
    const observer = new view.MutationObserver(look);
    observer.observe(field, { childList: true, subtree: true, characterData: true });
    const timer = view.setTimeout(() => finish(done()), limit);
    frame = view.requestAnimationFrame(tick);
  });
}

/** Hidden tabs draw no frames; a busy page may take this long for one. In milliseconds. */
const FRAME_LIMIT_MS = 100;

/** Resolves after the page's own listeners and the editor's next drawing had their turn. */
export function nextFrame(field: HTMLElement, limit = FRAME_LIMIT_MS): Promise<void> {
  const view = field.ownerDocument.defaultView;
  if (!view) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = view.setTimeout(() => finish(), limit);
    const frame = view.requestAnimationFrame(() => finish());
    const finish = () => {
      view.clearTimeout(timer);
      view.cancelAnimationFrame(frame);
      resolve();
    };
  });
}
