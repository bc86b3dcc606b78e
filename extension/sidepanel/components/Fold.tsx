/** One folded part: the browser's own disclosure, so keyboard, search in page and screen readers know it. */
import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';

interface FoldProps {
  title: string;
  /** A word or two on what is inside, at the end of the line. */
  sum?: string;
  children: ReactNode;
}

export function Fold({ title, sum = '', children }: FoldProps) {
  return (
    <details className="fold">
      <summary>
        <Icon of={ChevronRight} />
        {title}
        <span className="sum">{sum}</span>
      </summary>
      <div className="in">{children}</div>
    </details>
  );
}
