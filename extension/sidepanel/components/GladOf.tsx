/** The calm page of a plain ticket: what every customer is glad of, with what is known of this one beside it. */
import { Clock, History, type LucideIcon, Reply, UserRoundCheck } from 'lucide-react';
import type { Advice } from '../../../src/advice/advice.ts';
import { Icon } from './Icon.tsx';
import { channelKeys, waitingWords } from './ticket-facts.ts';
import { useUi } from './ui.ts';

function Row({ icon, text, known }: { icon: LucideIcon; text: string; known: string }) {
  return (
    <li>
      <Icon of={icon} />
      <div>
        {text} {known && <span>· {known}</span>}
      </div>
    </li>
  );
}

/** The order number the replies were filled with; '' when the customer gave none. */
function orderOf(advice: Advice): string {
  const segments = advice.replies.flatMap((reply) => reply.segments);
  const order = segments.find((segment) => segment.kind === 'fact' && segment.fact === 'order');
  return order?.kind === 'fact' ? order.text : '';
}

export function GladOf({ advice }: { advice: Advice }) {
  const { t, now } = useUi();
  const waited = waitingWords(advice, t, now);
  const order = orderOf(advice);
  return (
    <section className="glad" aria-labelledby="glad">
      <h3 id="glad" className="sub">
        {t('gladTitle')}
      </h3>
      <ul className="rows">
        <Row icon={Clock} text={t('gladQuick')} known={waited && t('gladQuickSoFar', { time: waited })} />
        <Row
          icon={History}
          text={t('gladRepeat')}
          known={order ? t('gladRepeatOrder', { order }) : t('gladRepeatRead')}
        />
        <Row icon={Reply} text={t('gladChannel')} known={advice.channel ? t(channelKeys[advice.channel]) : ''} />
        <Row icon={UserRoundCheck} text={t('gladPerson')} known={t('gladPersonHow')} />
      </ul>
    </section>
  );
}
