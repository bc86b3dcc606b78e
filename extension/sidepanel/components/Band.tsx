/** The band under the header: which of the four pictures this is, the type, and the evidence for it. */
import { HandHeart, ListChecks, type LucideIcon, UserRoundPen } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Advice, Mood, TypeLine } from '../../../src/advice/advice.ts';
import { clock } from '../../i18n/format.ts';
import { Icon } from './Icon.tsx';
import { Odds } from './Odds.tsx';
import { Quotes } from './Quotes.tsx';
import { isOpen } from './Rhythm.tsx';
import { useUi } from './ui.ts';
import type { LitQuote } from './use-lit-quote.ts';

const tints: Record<Mood, string> = {
  plain: 'band plain',
  likely: 'band',
  'check-first': 'band caution',
  distress: 'band care',
};
const icons: Partial<Record<Mood, LucideIcon>> = { 'check-first': ListChecks, distress: HandHeart };

interface BandProps {
  advice: Advice;
  lit: LitQuote;
  stale: boolean;
}

/** The agent's own word in the place of the likelihood, and the way back. */
function Taught() {
  const { t, actions } = useUi();
  return (
    <p className="odds">
      <Icon of={UserRoundPen} small />
      <span>
        {t('taught')}{' '}
        <button type="button" className="link" onClick={() => actions.correct(null)}>
          {t('undo')}
        </button>
      </span>
    </p>
  );
}

/** Quiet mode keeps something back: a link shows it. */
function Kept() {
  const { t, actions } = useUi();
  return (
    <p className="lede">
      {t('keptLede')}{' '}
      <button type="button" className="link" onClick={actions.showKept}>
        {t('keptShow')}
      </button>
    </p>
  );
}

/** What stands under the title: how likely, or what to think of first. */
function Under({ advice, stale }: { advice: Advice; stale: boolean }): ReactNode {
  const { t } = useUi();
  if (advice.chosenByAgent) return <Taught />;
  if (advice.kept) return <Kept />;
  if (advice.mood === 'plain') return <p className="lede">{t('plainLede')}</p>;
  if (advice.mood === 'distress') return <p className="lede">{t('careLede')}</p>;
  if (advice.mood === 'check-first') {
    return (
      <p className="lede brief" title={advice.card.oneLine}>
        {advice.card.oneLine}
      </p>
    );
  }
  return advice.lead ? <Odds steps={advice.lead.likelihood} stale={stale} /> : null;
}

function Second({ type, advice, lit, stale }: BandProps & { type: TypeLine }) {
  const { t } = useUi();
  return (
    <>
      <div className="kind also">
        <h2>
          <span>{t('and')}</span> {type.name}
        </h2>
        {advice.mood === 'likely' && <Odds steps={type.likelihood} />}
      </div>
      {!stale && (
        <Quotes quotes={type.quotes} most={1} lang={advice.lang} lit={lit} currency={advice.customer.currency} />
      )}
    </>
  );
}

export function Band({ advice, lit, stale }: BandProps) {
  const { t, openDialog } = useUi();
  const [second] = advice.also;
  const icon = icons[advice.mood];
  // Beside a new message the old evidence only takes room.
  const quotes = stale ? [] : (advice.lead?.quotes ?? []);
  const asOf = clock(t.lang, advice.readAt);
  const most = second ? 2 : isOpen(advice) ? 3 : 4;
  const shared = { lang: advice.lang, lit, currency: advice.customer.currency };
  return (
    <section className={tints[advice.mood]} aria-labelledby="type">
      <div className="kind">
        <h2 id="type" tabIndex={-1}>
          {icon && <Icon of={icon} />}
          {advice.mood === 'plain' ? t('plainTitle') : advice.card.name}
        </h2>
        {stale && asOf && <span className="small">{t('staleAsOf', { time: asOf })}</span>}
      </div>
      <div className="under">
        <Under advice={advice} stale={stale} />
        {!stale && (
          <button type="button" className="link not-this" onClick={() => openDialog('correct')}>
            {t(advice.mood === 'plain' ? 'somethingElse' : 'notThis')}
          </button>
        )}
      </div>
      {quotes.length > 0 && <Quotes quotes={quotes} most={most} {...shared} />}
      {second && <Second type={second} advice={advice} lit={lit} stale={stale} />}
    </section>
  );
}
