/** A setting that is on or off. */
import { Switch } from '@base-ui/react/switch';
import { useId } from 'react';
import { useOptions } from '../options-context.ts';
import { LockedNote } from './LockedNote.tsx';

interface SwitchRowProps {
  /** "section.field", for the lock. */
  field: string;
  label: string;
  how?: string | undefined;
  on: boolean;
  /** Never to be changed, whoever asks: shown, but not to be moved. */
  fixed?: boolean;
  change: (on: boolean) => void;
}

export function SwitchRow({ field, label, how, on, fixed = false, change }: SwitchRowProps) {
  const { isLocked } = useOptions();
  const id = useId();
  return (
    <div className="row">
      <div className="what">
        <span id={id} className="label">
          {label}
        </span>
        {how && (
          <span id={`${id}-how`} className="how">
            {how}
          </span>
        )}
        <LockedNote field={field} />
      </div>
      <Switch.Root
        className="switch"
        checked={on}
        disabled={fixed || isLocked(field)}
        aria-labelledby={id}
        aria-describedby={how ? `${id}-how` : undefined}
        onCheckedChange={change}
      >
        <Switch.Thumb className="thumb" />
      </Switch.Root>
    </div>
  );
}
