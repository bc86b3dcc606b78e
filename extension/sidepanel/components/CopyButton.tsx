/** The way out when nothing can be inserted: the reply on the clipboard. Says for two seconds that it is there. */
import { Check, Copy } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Icon } from './Icon.tsx';
import { useUi } from './ui.ts';

/** True for two seconds after `mark` was called. */
function useJustDone(): [boolean, () => void] {
  const [at, setAt] = useState(0);
  useEffect(() => {
    if (!at) return;
    const timer = setTimeout(() => setAt(0), 2000);
    return () => clearTimeout(timer);
  }, [at]);
  return [at > 0, () => setAt(Date.now())];
}

export function CopyButton({ look }: { look: 'second' | 'link' }) {
  const { t, actions } = useUi();
  const [done, mark] = useJustDone();
  const label = t(look === 'link' ? 'copyInstead' : 'copyReply');
  return (
    <button
      type="button"
      className={look}
      onClick={() => {
        actions.copyReply();
        mark();
      }}
    >
      {look === 'second' && <Icon of={done ? Check : Copy} />}
      {done ? t('copied') : label}
    </button>
  );
}
