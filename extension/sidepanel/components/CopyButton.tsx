/** The way out when nothing can be inserted: the reply on the clipboard. Says for two seconds that it is there, or why not. */
import { Check, Copy } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { MessageKey } from '../../i18n/translate.ts';
import type { PanelActions } from '../actions.ts';
import { Icon } from './Icon.tsx';
import { useUi } from './ui.ts';

type Outcome = ReturnType<PanelActions['copyReply']>;

const said = { copied: 'copied', gaps: 'copyGaps', locked: 'copyLocked' } as const satisfies Record<
  Outcome,
  MessageKey
>;

/** The outcome for two seconds after it was set. */
function useJustDone(): [Outcome | undefined, (outcome: Outcome) => void] {
  const [last, setLast] = useState<{ outcome: Outcome; at: number }>();
  useEffect(() => {
    if (!last) return;
    const timer = setTimeout(() => setLast(undefined), 2000);
    return () => clearTimeout(timer);
  }, [last]);
  return [last?.outcome, (outcome) => setLast({ outcome, at: Date.now() })];
}

export function CopyButton({ look }: { look: 'second' | 'link' }) {
  const { t, actions } = useUi();
  const [done, mark] = useJustDone();
  const label = t(look === 'link' ? 'copyInstead' : 'copyReply');
  return (
    <button type="button" className={look} onClick={() => mark(actions.copyReply())}>
      {look === 'second' && <Icon of={done === 'copied' ? Check : Copy} />}
      {done ? t(said[done]) : label}
    </button>
  );
}
