/** The keys: those of the browser as they are really bound, and those of our own that can be switched off. */
import type { MessageKey } from '../../i18n/translate.ts';
import { keyWords } from '../../sidepanel/components/key-words.ts';
import { Block } from '../controls/Block.tsx';
import { SwitchRow } from '../controls/SwitchRow.tsx';
import type { Bindings } from '../host.ts';
import { useOptions } from '../options-context.ts';

const commands: { key: keyof Bindings; name: MessageKey }[] = [
  { key: 'open', name: 'commandOpen' },
  { key: 'insert', name: 'commandInsert' },
  { key: 'next', name: 'commandNext' },
  { key: 'previous', name: 'commandPrevious' },
];

function BrowserKeys() {
  const { t, bindings, host } = useOptions();
  return (
    <>
      <h3 className="sub">{t('optKeysAnywhere')}</h3>
      <dl className="list">
        {commands.map(({ key, name }) => (
          <div key={key} className="row">
            <dt className="label">{t(name)}</dt>
            <dd>
              {bindings[key] ? <kbd>{keyWords(bindings[key])}</kbd> : <span className="how">{t('welcomeNoKey')}</span>}
            </dd>
          </div>
        ))}
      </dl>
      <div className="buttons">
        <button type="button" className="second" onClick={host.openShortcuts}>
          {t('welcomeChangeKeys')}
        </button>
      </div>
    </>
  );
}

export function KeysSection() {
  const { t, settings, save } = useOptions();
  return (
    <Block id="keys" title={t('optKeys')}>
      <SwitchRow
        field="keys.panel"
        label={t('optKeysPanel')}
        how={t('optKeysPanelHow')}
        on={settings.keys.panel}
        change={(panel) => save('keys', { ...settings.keys, panel })}
      />
      <SwitchRow
        field="keys.palette"
        label={t('optKeysPalette')}
        how={t('optKeysPaletteHow')}
        on={settings.keys.palette}
        change={(palette) => save('keys', { ...settings.keys, palette })}
      />
      <BrowserKeys />
    </Block>
  );
}
