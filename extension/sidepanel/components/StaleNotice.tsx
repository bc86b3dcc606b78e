/** The message that made the advice old, quoted on top of it. */
import { RefreshCw } from 'lucide-react';
import type { AdviceView } from '../../../src/protocol/view.ts';
import { clock } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/translate.ts';
import { Icon } from './Icon.tsx';
import { quoted } from './Quotes.tsx';
import { customerName } from './ticket-facts.ts';
import { useUi } from './ui.ts';

/** "Helen Marsh has written again". */
export function staleTitle(view: AdviceView, t: Translate): string {
  const name = customerName(view.advice);
  return name ? t('staleTitle', { name }) : t('staleTitleUnnamed');
}

export function StaleNotice({ view }: { view: AdviceView }) {
  const { t } = useUi();
  if (!view.stale) return null;
  return (
    <section className="fresh" aria-labelledby="fresh">
      <div className="kind">
        <h2 id="fresh">
          <Icon of={RefreshCw} />
          {staleTitle(view, t)}
        </h2>
        {view.stale.at && <span className="odds">{clock(t.lang, view.stale.at)}</span>}
      </div>
      <blockquote dir="auto" lang={view.advice.lang}>
        {quoted(view.stale.text, view.advice.lang)}
      </blockquote>
      <p className="lede">{t('staleLede')}</p>
    </section>
  );
}
