/** One of several, all in view. */
import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import { useId } from 'react';
import { useOptions } from '../options-context.ts';
import { LockedNote } from './LockedNote.tsx';

export interface Choice<V extends string> {
  value: V;
  label: string;
  how?: string | undefined;
  /** The language the label is written in, where it is not the page's. */
  lang?: string | undefined;
}

interface ChoicesProps<V extends string> {
  field: string;
  title: string;
  value: V;
  choices: readonly Choice<V>[];
  change: (value: V) => void;
}

export function Choices<V extends string>({ field, title, value, choices, change }: ChoicesProps<V>) {
  const { isLocked } = useOptions();
  const id = useId();
  return (
    <div className="choices">
      <h3 id={id} className="sub">
        {title}
      </h3>
      <LockedNote field={field} />
      <RadioGroup
        aria-labelledby={id}
        className="radios"
        value={value}
        disabled={isLocked(field)}
        onValueChange={(chosen) => change(chosen as V)}
      >
        {choices.map((choice) => (
          // biome-ignore lint/a11y/noLabelWithoutControl: the radio inside is the control.
          <label key={choice.value} className="choice">
            <Radio.Root value={choice.value} className="radio">
              <Radio.Indicator className="dot" />
            </Radio.Root>
            <span>
              <span className="label" lang={choice.lang}>
                {choice.label}
              </span>
              {choice.how && <span className="how">{choice.how}</span>}
            </span>
          </label>
        ))}
      </RadioGroup>
    </div>
  );
}
