/** The line the panel shows beside somebody in danger. */
import { Block } from '../controls/Block.tsx';
import { FieldRow } from '../controls/FieldRow.tsx';
import { useOptions } from '../options-context.ts';

export function DistressSection() {
  const { t, settings, save } = useOptions();
  return (
    <Block id="distress" title={t('optDistress')} lede={t('optDistressHow')}>
      <FieldRow
        field="distress.emergency"
        label={t('optEmergency')}
        kind="wide"
        max={200}
        placeholder={t('optEmergencyExample')}
        value={settings.distress.emergency}
        change={(emergency) => save('distress', { emergency })}
      />
    </Block>
  );
}
