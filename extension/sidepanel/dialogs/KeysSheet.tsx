/** All keys: those that work everywhere as the browser has bound them, and those of the panel. */
import type { MessageKey } from '../../i18n/translate.ts';
import { keyWords } from '../components/key-words.ts';
import { type KeyName, useUi } from '../components/ui.ts';
import { Sheet } from './Sheet.tsx';

const anywhere: { key: KeyName; name: MessageKey }[] = [
  { key: 'open', name: 'commandOpen' },
  { key: 'insert', name: 'commandInsert' },
  { key: 'next', name: 'commandNext' },
  { key: 'previous', name: 'commandPrevious' },
];

const inPanel: { keys: string; name: MessageKey }[] = [
  { keys: '← →', name: 'keyOtherReply' },
  { keys: '1–9', name: 'keyNthReply' },
  { keys: 'T', name: 'keyTechnique' },
  { keys: 'S', name: 'keyLength' },
  { keys: 'Enter', name: 'commandInsert' },
  { keys: '/', name: 'keySearch' },
  { keys: 'N', name: 'keyCorrect' },
  { keys: '?', name: 'keyKeys' },
];

function Keys({ rows }: { rows: { keys: string; name: string }[] }) {
  const { t } = useUi();
  return (
    <dl className="key-rows">
      {rows.map(({ keys, name }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{keys ? <kbd>{keys}</kbd> : <span className="small">{t('welcomeNoKey')}</span>}</dd>
        </div>
      ))}
    </dl>
  );
}

export function KeysSheet() {
  const { t, actions, keys, settings } = useUi();
  return (
    <Sheet title={t('shortcuts')}>
      <h3 className="sub">{t('optKeysAnywhere')}</h3>
      <Keys rows={anywhere.map(({ key, name }) => ({ keys: keyWords(keys[key]), name: t(name) }))} />
      <button type="button" className="link" onClick={actions.openShortcuts}>
        {t('welcomeChangeKeys')}
      </button>
      <h3 className="sub">{t('keysInPanel')}</h3>
      {settings.keys.panel ? (
        <Keys rows={inPanel.map((row) => ({ keys: row.keys, name: t(row.name) }))} />
      ) : (
        <p className="small">{t('keysOff')}</p>
      )}
      <button type="button" className="link" onClick={actions.openOptions}>
        {t('openSettings')}
      </button>
    </Sheet>
  );
}
