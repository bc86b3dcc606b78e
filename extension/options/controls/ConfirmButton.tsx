/** A button whose deed cannot be undone: asks once more, naming what will be gone. */
import { AlertDialog } from '@base-ui/react/alert-dialog';
import { useOptions } from '../options-context.ts';

interface ConfirmButtonProps {
  label: string;
  title: string;
  what: string;
  confirm: () => void;
}

export function ConfirmButton({ label, title, what, confirm }: ConfirmButtonProps) {
  const { t } = useOptions();
  return (
    <AlertDialog.Root>
      <AlertDialog.Trigger className="second">{label}</AlertDialog.Trigger>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className="backdrop" />
        <AlertDialog.Popup className="dialog">
          <AlertDialog.Title className="dialog-title">{title}</AlertDialog.Title>
          <AlertDialog.Description className="lede">{what}</AlertDialog.Description>
          <div className="dialog-end">
            <AlertDialog.Close className="second">{t('cancel')}</AlertDialog.Close>
            <AlertDialog.Close className="primary" onClick={confirm}>
              {label}
            </AlertDialog.Close>
          </div>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
