/** The line above the button: what is still to fill, or why the button is not what it usually is. */
import { Lock, type LucideIcon, TextCursorInput, Unplug } from 'lucide-react';
import { Fragment } from 'react';
import type { AdviceView } from '../../../src/protocol/view.ts';
import type { Translate } from '../../i18n/translate.ts';
import { Icon } from './Icon.tsx';
import { keyPair } from './key-words.ts';
import { chosenReply } from './Replies.tsx';
import { openGaps } from './reply-lines.ts';
import { columns } from './text-width.ts';
import { customerName } from './ticket-facts.ts';
import { useUi } from './ui.ts';

function Line({ icon, text, note = false }: { icon: LucideIcon; text: string; note?: boolean }) {
  return (
    <div className={note ? 'hint note' : 'hint'}>
      <Icon of={icon} small />
      <span>{text}</span>
    </div>
  );
}

const noteWords = (view: AdviceView, t: Translate): string => {
  const name = customerName(view.advice);
  return name ? t('hintNote', { name }) : t('hintNoteUnnamed');
};

const focusGap = (key: string) => document.querySelector<HTMLElement>(`.text [data-gap="${CSS.escape(key)}"]`)?.focus();

function OtherReply({ show }: { show: boolean }) {
  const { t, keys } = useUi();
  const pair = keyPair(keys.previous, keys.next);
  if (!show || !pair) return null;
  return (
    <span className="end">
      {t('otherReply')} <kbd>{pair}</kbd>
    </span>
  );
}

/** Columns of text that one line of 332 px holds: beside the second hint, and alone. */
const roomForKeys = 16;
const roomForGaps = 34;

type Open = ReturnType<typeof openGaps>[number];

/** The first gaps that fit into one line; always at least one. The others are reached from field to field. */
function fitting(gaps: Open[]): Open[] {
  let used = 0;
  return gaps.filter(({ label }, i) => {
    used += columns(label) + 2;
    return i === 0 || used <= roomForGaps;
  });
}

function GapLine({ view }: { view: AdviceView }) {
  const { t } = useUi();
  const chosen = chosenReply(view);
  const gaps = chosen ? openGaps(chosen.segments, view.filled[chosen.reply.id]) : [];
  const listed = fitting(gaps);
  const length = gaps.reduce((sum, { label }) => sum + columns(label) + 2, 0);
  const many = view.advice.mood !== 'distress' && view.advice.replies.length > 1;
  return (
    <div className="hint">
      {gaps.length > 0 && (
        <>
          <Icon of={TextCursorInput} small />
          <span>
            {t('gapsLeft', { count: gaps.length })}{' '}
            {listed.map(({ key, label }, i) => (
              <Fragment key={key}>
                {i > 0 && ', '}
                <button type="button" className="link" onClick={() => focusGap(key)}>
                  {label}
                </button>
              </Fragment>
            ))}
            {listed.length < gaps.length && ' …'}
          </span>
        </>
      )}
      <OtherReply show={many && length <= roomForKeys} />
    </div>
  );
}

export function Hint({ view }: { view: AdviceView }) {
  const { t } = useUi();
  if (view.stale) return <Line icon={Lock} text={t('staleHint')} />;
  if (!view.open) return <Line icon={Unplug} text={t('hintNoBox')} />;
  if (view.open.box === 'note') return <Line icon={Lock} text={noteWords(view, t)} note />;
  return <GapLine view={view} />;
}
