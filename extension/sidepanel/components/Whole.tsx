/** The frame of a state that takes the whole panel: what is, what it means, what to do. */
import { Globe } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import { Mark } from './Mark.tsx';
import { useUi } from './ui.ts';

interface WholeProps {
  title: string;
  lede: string;
  site?: string | undefined;
  /** The buttons in the foot. */
  foot?: ReactNode;
  children?: ReactNode;
}

/** The title, focusable so that the keyboard has a place when a state replaces another. */
export function WholeText({ title, lede, children }: Omit<WholeProps, 'site' | 'foot'>) {
  return (
    <>
      <h2 tabIndex={-1}>{title}</h2>
      <p className="lede">{lede}</p>
      {children}
    </>
  );
}

export function Whole({ site, foot, ...text }: WholeProps) {
  const { t } = useUi();
  return (
    <>
      <div className="whole">
        <h1 className="mast">
          <Mark />
          <b>{t('extName')}</b>
        </h1>
        {site && (
          <span className="site">
            <Icon of={Globe} small />
            {site}
          </span>
        )}
        <WholeText {...text} />
      </div>
      {foot && (
        <footer className="act">
          <div className="stack">{foot}</div>
        </footer>
      )}
    </>
  );
}
