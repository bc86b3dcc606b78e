/** The panel with advice on it: head, scrolling middle, foot. The same tree for every mood, so a refresh changes text in place. */
import { useEffect, useRef } from 'react';
import type { AdviceView } from '../../../src/protocol/view.ts';
import { GuideSlot } from '../guides/GuideSlot.tsx';
import { AdviceLines } from './AdviceLines.tsx';
import { Band } from './Band.tsx';
import { CareLines } from './CareLines.tsx';
import { CheckList } from './CheckList.tsx';
import { Folds } from './Folds.tsx';
import { Footer } from './Footer.tsx';
import { GladOf } from './GladOf.tsx';
import { Header } from './Header.tsx';
import { Replies } from './Replies.tsx';
import { OpenRhythm } from './Rhythm.tsx';
import { StaleNotice } from './StaleNotice.tsx';
import { customerName, ticketFacts, ticketKey } from './ticket-facts.ts';
import { useUi } from './ui.ts';
import { useFreshNotice } from './use-fresh-notice.ts';
import { useLitQuote } from './use-lit-quote.ts';

function Middle({ view }: { view: AdviceView }) {
  const { advice } = view;
  const ticket = ticketKey(view.ticket);
  const lit = useLitQuote(ticket);
  const stale = view.stale !== undefined;
  const { mood, card } = advice;
  return (
    <>
      <StaleNotice view={view} />
      <Band advice={advice} lit={lit} stale={stale} />
      {!stale && <OpenRhythm advice={advice} />}
      {mood === 'check-first' && (
        <CheckList key={`${ticket} ${card.type}`} points={card.check} ticked={view.ticked ?? []} />
      )}
      {mood === 'plain' ? <GladOf advice={advice} /> : <AdviceLines advice={advice} stale={stale} />}
      {mood === 'distress' && <CareLines channel={card.channel} />}
      <Replies view={view} />
      {!stale && <GuideSlot view={view} />}
      {!stale && <Folds view={view} lit={lit} />}
    </>
  );
}

export function AdviceScreen({ view }: { view: AdviceView }) {
  const { t, now } = useUi();
  const body = useRef<HTMLDivElement>(null);
  const notice = useFreshNotice(view.notice);
  const ticket = ticketKey(view.ticket);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another ticket begins at the top; a refresh stays where it is.
  useEffect(() => {
    body.current?.scrollTo({ top: 0 });
  }, [ticket]);
  return (
    <>
      <Header
        title={customerName(view.advice) || t('customerUnnamed')}
        ticket={t('ticketNumber', { id: view.ticket.id })}
        facts={ticketFacts(view.advice, t, now)}
        open={view.open}
      />
      <div className={view.stale ? 'body stale-on' : 'body'} ref={body}>
        <Middle view={view} />
      </div>
      <Footer view={view} notice={notice} body={body} />
    </>
  );
}
