/** One section of the options page: a heading that can be linked to, a sentence, and its rows. */
import type { ReactNode } from 'react';

interface BlockProps {
  id: string;
  title: string;
  lede?: string;
  children: ReactNode;
}

export function Block({ id, title, lede, children }: BlockProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="block">
      <h2 id={`${id}-title`} tabIndex={-1}>
        {title}
      </h2>
      {lede && <p className="lede">{lede}</p>}
      {children}
    </section>
  );
}
