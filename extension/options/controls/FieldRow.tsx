/** A setting that is written. Saved when the field is left or Enter is pressed, so that half a number is never stored. */
import { useEffect, useId, useState } from 'react';
import { useOptions } from '../options-context.ts';
import { LockedNote } from './LockedNote.tsx';

interface FieldRowProps {
  field: string;
  label: string;
  how?: string | undefined;
  value: string;
  /** `wide`: a line of text under the label. */
  kind: 'number' | 'short' | 'wide';
  max?: number;
  unit?: string;
  placeholder?: string;
  change: (value: string) => void;
}

export function FieldRow({ field, label, how, value, kind, max, unit, placeholder, change }: FieldRowProps) {
  const { isLocked } = useOptions();
  const id = useId();
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  const leave = () => {
    if (typed !== value) change(typed.trim());
  };
  return (
    <div className={kind === 'wide' ? 'row wide' : 'row'}>
      <div className="what">
        <label htmlFor={id} className="label">
          {label}
        </label>
        {how && (
          <span id={`${id}-how`} className="how">
            {how}
          </span>
        )}
        <LockedNote field={field} />
      </div>
      <span className="entry">
        <input
          id={id}
          className={`field ${kind}`}
          type="text"
          inputMode={kind === 'number' ? 'decimal' : 'text'}
          value={typed}
          maxLength={max}
          placeholder={placeholder}
          disabled={isLocked(field)}
          aria-describedby={how ? `${id}-how` : undefined}
          autoComplete="off"
          onChange={(e) => setTyped(e.target.value)}
          onBlur={leave}
          onKeyDown={(e) => e.key === 'Enter' && leave()}
        />
        {unit && <span className="unit">{unit}</span>}
      </span>
    </div>
  );
}
