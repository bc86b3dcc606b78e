/** What became of the last insertion, in the place of the hints. On failure: what happened, that the draft is whole, what to do. */
import { CircleAlert, CircleCheck, TextCursorInput } from 'lucide-react';
import type { InsertRefusal, Notice } from '../../../src/protocol/view.ts';
import { noticeWords, refusalKeys } from '../../i18n/notice-words.ts';
import { CopyButton } from './CopyButton.tsx';
import { Icon } from './Icon.tsx';
import { undoKey } from './key-words.ts';
import { useUi } from './ui.ts';

function Inserted() {
  const { t } = useUi();
  return (
    <div className="done">
      <Icon of={CircleCheck} />
      <span>
        <b>{t('inserted')}</b>, {t('readBack')}
      </span>
      <span className="end">
        <kbd>{undoKey()}</kbd> {t('takesItBack')}
      </span>
    </div>
  );
}

function Failed({ code }: { code: InsertRefusal }) {
  const { t } = useUi();
  return (
    <div className="failed">
      <Icon of={CircleAlert} />
      <span>
        <b>{t('refused')}</b> {t(refusalKeys[code])}{' '}
        {code !== 'no-reply' && code !== 'check-first' && <CopyButton look="link" />}
      </span>
    </div>
  );
}

export function NoticeLine({ notice }: { notice: Notice }) {
  const { t, actions } = useUi();
  if (notice.kind === 'inserted') return <Inserted />;
  if (notice.kind === 'not-inserted') return <Failed code={notice.code} />;
  return (
    <div className="hint">
      <Icon of={TextCursorInput} small />
      <span>
        {noticeWords(notice, t)}{' '}
        <button type="button" className="link leave-out" onClick={() => actions.leaveOut(true)}>
          {t('leaveOut')}
        </button>
      </span>
    </div>
  );
}
