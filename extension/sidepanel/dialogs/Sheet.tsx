/** The frame of what opens over the panel: keeps the focus inside, gives it back, and goes by Esc. */
import { Dialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { type ReactNode, type RefObject, useRef } from 'react';
import { Icon } from '../components/Icon.tsx';
import { useUi } from '../components/ui.ts';

interface SheetProps {
  title: string;
  /** What gets the focus first; else the first thing in the sheet. */
  first?: RefObject<HTMLElement | null>;
  children: ReactNode;
}

export function Sheet({ title, first, children }: SheetProps) {
  const { t, openDialog } = useUi();
  const from = useRef<Element | null>(document.activeElement);
  // Where the keyboard was may have been redrawn meanwhile; then the heading of the state stands in.
  const back = () => {
    const gone = !(from.current instanceof HTMLElement) || !from.current.isConnected || from.current === document.body;
    return gone ? document.querySelector<HTMLElement>('.panel h2[tabindex]') : (from.current as HTMLElement);
  };
  return (
    <Dialog.Root open onOpenChange={(open) => !open && openDialog(null)}>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup className="sheet" {...(first && { initialFocus: first })} finalFocus={back}>
          <div className="sheet-head">
            <Dialog.Title className="sheet-title">{title}</Dialog.Title>
            <Dialog.Close className="icon" title={t('close')} aria-label={t('close')}>
              <Icon of={X} />
            </Dialog.Close>
          </div>
          {children}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
