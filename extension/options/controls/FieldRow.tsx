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
  /** What is wrong with what was written and how to put it right; '' when it is fine. */
  wrong?: (written: string) => string;
  change: (value: string) => void;
}

/** Nothing is lost: what is wrong stays as it was written, is not saved, and says what to do. */
function useWritten({ value, wrong = () => '', change }: FieldRowProps) {
  const [typed, setTyped] = useState(value);
  const [problem, setProblem] = useState('');
  useEffect(() => setTyped(value), [value]);
  const write = (written: string) => {
    setTyped(written);
    setProblem('');
  };
  const leave = () => {
    const found = wrong(typed.trim());
    setProblem(found);
    if (!found && typed !== value) change(typed.trim());
  };
  return { typed, problem, write, leave };
}

export function FieldRow(props: FieldRowProps) {
  const { field, label, how, kind, max, unit, placeholder } = props;
  const { isLocked } = useOptions();
  const id = useId();
  const { typed, problem, write, leave } = useWritten(props);
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
        {problem && (
          <span id={`${id}-wrong`} className="wrong" role="alert">
            {problem}
          </span>
        )}
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
          aria-invalid={problem !== ''}
          aria-errormessage={problem ? `${id}-wrong` : undefined}
          autoComplete="off"
          onChange={(e) => write(e.target.value)}
          onBlur={leave}
          onKeyDown={(e) => e.key === 'Enter' && leave()}
        />
        {unit && <span className="unit">{unit}</span>}
      </span>
    </div>
  );
}
