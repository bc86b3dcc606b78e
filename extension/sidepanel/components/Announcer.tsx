/** The one polite live region: new advice, what became of an insertion, a new message. Silent while typing. */
import { useEffect, useRef, useState } from 'react';
import type { AdviceView, PanelView } from '../../../src/protocol/view.ts';
import { noticeWords } from '../../i18n/notice-words.ts';
import type { Translate } from '../../i18n/translate.ts';
import { staleTitle } from './StaleNotice.tsx';
import { ticketKey } from './ticket-facts.ts';

interface Event {
  /** Changes when there is something new to say. */
  id: string;
  words: (t: Translate) => string;
}

const adviceName = (view: AdviceView, t: Translate): string =>
  view.advice.mood === 'plain' ? t('plainTitle') : view.advice.card.name;

/** What could be said of a view, least urgent first. */
function events(view: PanelView): Event[] {
  if (view.state !== 'advice') return [];
  const { notice, stale, advice } = view;
  const found: Event[] = [
    {
      id: `advice ${ticketKey(view.ticket)} ${advice.card.type} ${advice.card.name}`,
      words: (t) => t('liveAdvice', { name: adviceName(view, t) }),
    },
  ];
  if (stale) found.push({ id: `stale ${stale.text}`, words: (t) => staleTitle(view, t) });
  if (notice) found.push({ id: `notice ${notice.at}`, words: (t) => noticeWords(notice, t) });
  return found;
}

export function Announcer({ view, t }: { view: PanelView; t: Translate }) {
  const known = useRef<ReadonlySet<string>>(new Set());
  const [words, setWords] = useState('');
  useEffect(() => {
    const now = events(view);
    const news = now.filter(({ id }) => !known.current.has(id)).at(-1);
    known.current = new Set(now.map(({ id }) => id));
    if (news) setWords(news.words(t));
  }, [view, t]);
  return (
    <p className="said" role="status">
      {words}
    </p>
  );
}
