/** The fixed foot: hint or notice, and the one primary button, which names where the text goes. */
import { ChevronDown } from 'lucide-react';
import { type RefObject, useEffect } from 'react';
import type { AdviceView, Notice } from '../../../src/protocol/view.ts';
import { CopyButton } from './CopyButton.tsx';
import { Hint } from './Hint.tsx';
import { Icon } from './Icon.tsx';
import { keyWords } from './key-words.ts';
import { NoticeLine } from './NoticeLine.tsx';
import { chosenReply } from './Replies.tsx';
import { useUi } from './ui.ts';
import { useMoreBelow } from './use-more-below.ts';

/**
 * Says that there is more below. For the mouse only: it lies over the reply's last line, and keys and screen readers reach
 * what is below without it.
 */
function Peek({ body }: { body: RefObject<HTMLDivElement | null> }) {
  const { t } = useUi();
  const more = useMoreBelow(body);
  if (!more) return null;
  const down = () => void body.current?.scrollBy({ top: body.current.clientHeight * 0.8 });
  return (
    <button type="button" className="peek" tabIndex={-1} aria-hidden="true" title={t('moreBelow')} onClick={down}>
      <Icon of={ChevronDown} small />
    </button>
  );
}

function Primary({ label, off = false, press }: { label: string; off?: boolean; press?: () => void }) {
  const { keys } = useUi();
  return (
    <button type="button" className="primary" aria-disabled={off} onClick={off ? undefined : press}>
      <span>{label}</span>
      {keys.insert && !off && <kbd>{keyWords(keys.insert)}</kbd>}
    </button>
  );
}

/** Insert, or the way out when inserting would put the words where they do not belong. */
function MainButton({ view }: { view: AdviceView }) {
  const { t, actions } = useUi();
  if (view.stale) return <Primary label={t('showNew')} press={actions.showNew} />;
  if (!chosenReply(view)) return <Primary label={t('noReplies')} off />;
  if (view.open?.box !== 'reply') return <CopyButton look="second" />;
  return <Primary label={t('insertReply')} press={actions.insert} />;
}

/** Insert was pressed with gaps left: the caret goes to the first of them, unless the agent is in another window. */
function useFirstGap(notice: Notice | undefined): void {
  const at = notice?.kind === 'gaps' ? notice.at : 0;
  useEffect(() => {
    if (at && document.hasFocus()) {
      document.querySelector<HTMLElement>('.text .gap:placeholder-shown')?.focus();
    }
  }, [at]);
}

interface FooterProps {
  view: AdviceView;
  notice: Notice | undefined;
  body: RefObject<HTMLDivElement | null>;
}

export function Footer({ view, notice, body }: FooterProps) {
  useFirstGap(notice);
  return (
    <footer className="act">
      <Peek body={body} />
      {notice ? <NoticeLine notice={notice} /> : <Hint view={view} />}
      <MainButton view={view} />
    </footer>
  );
}
