/** The card's two examples: what the customer wrote, an answer that hurts, one that helps, and why. */
import { Check, X } from 'lucide-react';
import type { Card } from '../../../src/playbook/card.ts';
import { Fold } from './Fold.tsx';
import { Icon } from './Icon.tsx';
import { useUi } from './ui.ts';

type Example = Card['examples'][number];

function Pair({ example }: { example: Example }) {
  const { t } = useUi();
  return (
    <div className="pair">
      <p className="small">
        <b>{example.industry}</b> · {t('exCustomer')}: {example.customer}
      </p>
      <div className="ex bad">
        <Icon of={X} />
        <h4>{t('exBad')}</h4>
        <p>{example.bad}</p>
      </div>
      <div className="ex good">
        <Icon of={Check} />
        <h4>{t('exGood')}</h4>
        <p>{example.good}</p>
      </div>
      <p className="small">{example.difference}</p>
    </div>
  );
}

export function GoodAndBad({ examples }: { examples: Example[] }) {
  const { t } = useUi();
  return (
    <Fold title={t('foldExamples')} sum={t('examples', { count: examples.length })}>
      <div className="pairs">
        {examples.map((example) => (
          <Pair key={example.industry} example={example} />
        ))}
      </div>
    </Fold>
  );
}
