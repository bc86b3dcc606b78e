/** One thing only the agent knows, as a field in the flow of the reply. Tab goes on to the next. */
import { useEffect, useRef, useState } from 'react';
import type { Language } from '../../../src/thread/thread.ts';
import { columns } from './text-width.ts';
import { useUi } from './ui.ts';

interface GapProps {
  reply: string;
  gap: string;
  label: string;
  words: string;
  lang: Language;
}

export function Gap({ reply, gap, label, words, lang }: GapProps) {
  const { t, actions } = useUi();
  const [typed, setTyped] = useState(words);
  const field = useRef<HTMLInputElement>(null);
  // What is kept elsewhere may come back a moment later than it was typed; it must not jump under the caret.
  useEffect(() => {
    if (document.activeElement !== field.current) setTyped(words);
  }, [words]);
  return (
    <input
      ref={field}
      className="gap"
      type="text"
      data-gap={gap}
      lang={lang}
      aria-label={t('gapLabel', { label })}
      placeholder={label}
      value={typed}
      // For browsers without `field-sizing`.
      size={Math.max(2, columns(typed || label))}
      autoComplete="off"
      onChange={(event) => {
        setTyped(event.target.value);
        actions.fill(reply, gap, event.target.value);
      }}
    />
  );
}
