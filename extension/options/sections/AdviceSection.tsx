/** What Rapport speaks up about: quiet mode, one document's typology, single types. */
import type { Settings } from '../../../src/settings/settings.ts';
import type { CustomerType } from '../../../src/thread/customer-types.ts';
import type { MessageKey } from '../../i18n/translate.ts';
import { Fold } from '../../sidepanel/components/Fold.tsx';
import { Block } from '../controls/Block.tsx';
import { Choices } from '../controls/Choices.tsx';
import { SwitchRow } from '../controls/SwitchRow.tsx';
import { useOptions } from '../options-context.ts';

type Typology = Settings['advice']['typology'];

const documents: { letter: Exclude<Typology, 'all'>; what: MessageKey }[] = [
  { letter: 'A', what: 'typologyA' },
  { letter: 'B', what: 'typologyB' },
  { letter: 'C', what: 'typologyC' },
  { letter: 'D', what: 'typologyD' },
  { letter: 'E', what: 'typologyE' },
];

function TypologyChoice() {
  const { t, settings, types, save } = useOptions();
  const count = (letter: string) => types.filter((type) => type.documents.includes(letter)).length;
  return (
    <Choices<Typology>
      field="advice.typology"
      title={t('optTypology')}
      value={settings.advice.typology}
      choices={[
        { value: 'all', label: t('optTypologyAll', { count: types.length }), how: t('optTypologyAllHow') },
        ...documents.map(({ letter, what }) => ({
          value: letter,
          label: t(what),
          how: t('optTypologyTypes', { count: count(letter), letter }),
        })),
      ]}
      change={(typology) => save('advice', { ...settings.advice, typology })}
    />
  );
}

/** `in-distress` stands in the list too, so that nobody wonders, but cannot be moved. */
function SingleTypes() {
  const { t, settings, types, save } = useOptions();
  const { off, typology } = settings.advice;
  const turn = (type: CustomerType, on: boolean) =>
    save('advice', { ...settings.advice, off: on ? off.filter((one) => one !== type) : [...off, type] });
  const listed = types.filter(
    ({ id, documents: letters }) => id === 'in-distress' || typology === 'all' || letters.includes(typology),
  );
  const silent = listed.filter(({ id }) => off.includes(id) && id !== 'in-distress').length;
  return (
    <Fold title={t('optTypes')} sum={silent > 0 ? t('optTypesOff', { count: silent }) : t('optTypesAllOn')}>
      {listed.map(({ id, name, meaning }) => {
        const always = id === 'in-distress';
        return (
          <SwitchRow
            key={id}
            field="advice.off"
            label={name}
            how={always ? t('optTypeAlways') : meaning}
            on={always || !off.includes(id)}
            fixed={always}
            change={(on) => turn(id, on)}
          />
        );
      })}
    </Fold>
  );
}

export function AdviceSection() {
  const { t, settings, save } = useOptions();
  return (
    <Block id="advice" title={t('optAdvice')}>
      <SwitchRow
        field="advice.quiet"
        label={t('optQuiet')}
        how={t('optQuietHow')}
        on={settings.advice.quiet}
        change={(quiet) => save('advice', { ...settings.advice, quiet })}
      />
      <TypologyChoice />
      <SingleTypes />
    </Block>
  );
}
