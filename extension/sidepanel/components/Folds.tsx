/** The order of what stays folded. */
import type { AdviceView } from '../../../src/protocol/view.ts';
import { CouldAlsoBe } from './CouldAlsoBe.tsx';
import { GoodAndBad } from './GoodAndBad.tsx';
import { MoreAdvice } from './MoreAdvice.tsx';
import { chosenReply } from './Replies.tsx';
import { Rhythm } from './Rhythm.tsx';
import { Sources, WhyNothing } from './Sources.tsx';
import type { LitQuote } from './use-lit-quote.ts';

export function Folds({ view, lit }: { view: AdviceView; lit: LitQuote }) {
  const { advice } = view;
  const plain = advice.mood === 'plain';
  return (
    <div className="folds">
      <GoodAndBad examples={advice.card.examples} />
      <MoreAdvice
        card={advice.card}
        why={advice.mood === 'distress' ? '' : (chosenReply(view)?.reply.why ?? '')}
        checked={advice.mood === 'check-first'}
        plain={plain}
      />
      <CouldAlsoBe advice={advice} lit={lit} />
      <Rhythm advice={advice} />
      {plain && <WhyNothing advice={advice} />}
      <Sources advice={advice} />
    </div>
  );
}
