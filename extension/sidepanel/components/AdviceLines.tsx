/** Do, avoid, say first: the three lines an agent reads before writing. */
import { Check, CornerDownLeft, MessageSquareQuote, X } from 'lucide-react';
import type { Advice, Segment } from '../../../src/advice/advice.ts';
import { Icon } from './Icon.tsx';
import { useUi } from './ui.ts';

/** A template drawn without fields, where typing is not possible: a gap is its label in a box. */
function Flat({ segment }: { segment: Segment }) {
  if (segment.kind === 'text') return segment.text;
  if (segment.kind === 'fact') return <span className="fact">{segment.text}</span>;
  return <span className="gap">{segment.label}</span>;
}

function SayFirst({ advice }: { advice: Advice }) {
  const { t, actions } = useUi();
  return (
    <button
      type="button"
      className="say"
      dir="auto"
      lang={advice.lang}
      title={t('insertSayFirst')}
      onClick={actions.insertSayFirst}
    >
      {advice.sayFirst.map((segment, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a refresh changes text in place.
        <Flat key={i} segment={segment} />
      ))}
      <Icon of={CornerDownLeft} small />
    </button>
  );
}

export function AdviceLines({ advice, stale }: { advice: Advice; stale: boolean }) {
  const { t } = useUi();
  return (
    <dl className="advice">
      <dt className="do">
        <Icon of={Check} />
        {t('do')}
      </dt>
      <dd>{advice.card.do[0]}</dd>
      <dt>
        <Icon of={X} />
        {t('avoid')}
      </dt>
      <dd>{advice.card.avoid[0]}</dd>
      {!stale && advice.sayFirst.length > 0 && (
        <>
          <dt className="first">
            <Icon of={MessageSquareQuote} />
            {t('sayFirst')}
          </dt>
          <dd>
            <SayFirst advice={advice} />
          </dd>
        </>
      )}
    </dl>
  );
}
