/** Tells whether the scrolling middle hides something under the footer. */
import { type RefObject, useEffect, useState } from 'react';

/** True while more than a line is hidden below. */
export function useMoreBelow(body: RefObject<HTMLElement | null>): boolean {
  const [more, setMore] = useState(false);
  useEffect(() => {
    const node = body.current;
    if (!node) return;
    const look = () => setMore(node.scrollHeight - node.clientHeight - node.scrollTop > 20);
    const sizes = new ResizeObserver(look);
    sizes.observe(node);
    for (const part of node.children) sizes.observe(part);
    node.addEventListener('scroll', look, { passive: true });
    look();
    return () => {
      sizes.disconnect();
      node.removeEventListener('scroll', look);
    };
  }, [body]);
  return more;
}
