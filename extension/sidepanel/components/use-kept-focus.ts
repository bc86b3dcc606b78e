/** Keeps the keyboard where it was when advice is redrawn under it. */
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/** What stands in for a focused element that has gone: the gap of the same name, else the heading of the state. */
function standIn(root: HTMLElement, gone: HTMLElement): HTMLElement | null {
  const { gap } = gone.dataset;
  const same = gap === undefined ? null : root.querySelector<HTMLElement>(`[data-gap="${CSS.escape(gap)}"]`);
  return same ?? root.querySelector<HTMLElement>('h2[tabindex]');
}

/**
 * After every drawing: if the element that had the focus has left the page, focus moves to its stand-in.
 * Does nothing when the focus was elsewhere, so the panel never takes it from the helpdesk.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>): void {
  const last = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const remember = (event: FocusEvent) => {
      last.current = event.target instanceof HTMLElement ? event.target : null;
    };
    const forget = ({ target }: FocusEvent) => {
      // An element that is being removed blurs too, as does one in a window that is left; neither was given up.
      setTimeout(() => {
        const left = target instanceof HTMLElement && target.isConnected && document.activeElement !== target;
        if (left && last.current === target) last.current = null;
      });
    };
    const node = root.current;
    node?.addEventListener('focusin', remember);
    node?.addEventListener('focusout', forget);
    return () => {
      node?.removeEventListener('focusin', remember);
      node?.removeEventListener('focusout', forget);
    };
  }, [root]);
  useLayoutEffect(() => {
    const gone = last.current;
    if (!gone || gone.isConnected || !root.current) return;
    last.current = null;
    standIn(root.current, gone)?.focus();
  });
}
