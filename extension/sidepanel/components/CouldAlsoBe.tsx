/** Types that are only possible, each with a word, a bar and the evidence it has. */
import type { Advice, TypeLine } from '../../../src/advice/advice.ts';
import { Fold } from './Fold.tsx';
import { Bar, likelihoodKeys } from './Odds.tsx';
import { Quotes } from './Quotes.tsx';
import { useUi } from './ui.ts';
import type { LitQuote } from './use-lit-quote.ts';

function Other({ type, advice, lit }: { type: TypeLine; advice: Advice; lit: LitQuote }) {
  const { t } = useUi();
  return (
    <li>
      <div className="odds-row">
        <span>{type.name}</span>
        <span className="w">{t(likelihoodKeys[type.likelihood])}</span>
        <Bar steps={type.likelihood} />
      </div>
      {type.quotes.length > 0 && (
        <Quotes quotes={type.quotes} most={1} lang={advice.lang} lit={lit} currency={advice.customer.currency} />
      )}
    </li>
  );
}

/** Nothing when nothing else is possible. */
export function CouldAlsoBe({ advice, lit }: { advice: Advice; lit: LitQuote }) {
  const { t } = useUi();
  const types = [...advice.also.slice(1), ...advice.others];
  if (types.length === 0) return null;
  return (
    <Fold title={t('foldOthers')} sum={types.map(({ name }) => name).join(', ')}>
      <ul className="others">
        {types.map((type) => (
          <Other key={type.id} type={type} advice={advice} lit={lit} />
        ))}
      </ul>
    </Fold>
  );
}
