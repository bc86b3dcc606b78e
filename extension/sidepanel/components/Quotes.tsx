/** The evidence: the customer's own words as buttons that light them up in the page, and facts as outlined chips. */
import { Clock, Database } from 'lucide-react';
import { useState } from 'react';
import type { Quote } from '../../../src/advice/advice.ts';
import type { Language } from '../../../src/thread/thread.ts';
import { moment } from '../../i18n/format.ts';
import { factWords } from './fact-words.ts';
import { Icon } from './Icon.tsx';
import { useUi } from './ui.ts';
import type { LitQuote } from './use-lit-quote.ts';

const marks: Record<Language, readonly [string, string]> = { en: ['“', '”'], ru: ['«', '»'], zh: ['“', '”'] };

/** The words in the quotation marks of their language. */
export const quoted = (text: string, lang: Language): string => `${marks[lang][0]}${text}${marks[lang][1]}`;

interface Shared {
  lang: Language;
  lit: LitQuote;
  currency?: string | undefined;
}

type Words = Extract<Quote, { kind: 'words' }>;
type Fact = Extract<Quote, { kind: 'fact' }>;

function WordsButton({ quote, lang, lit }: { quote: Words } & Shared) {
  const { t } = useUi();
  const when = quote.at ? `${moment(t.lang, quote.at)} · ` : '';
  return (
    <button
      type="button"
      className="q"
      lang={lang}
      aria-pressed={lit.isLit(quote)}
      title={`${when}${t('showInTicket')}`}
      onClick={() => lit.toggle(quote)}
    >
      <span dir="auto">{quoted(quote.text, lang)}</span>
    </button>
  );
}

function FactChip({ quote, currency }: { quote: Fact; currency?: string | undefined }) {
  const { t } = useUi();
  const record = quote.fact.kind === 'record';
  return (
    <span className="rec" title={t(record ? 'fromRecord' : 'fromRhythm')}>
      <Icon of={record ? Database : Clock} small />
      {factWords(quote.fact, t, currency)}
    </span>
  );
}

/** At most `most` pieces of evidence; the others wait behind "+2". */
export function Quotes({ quotes, most, ...shared }: { quotes: Quote[]; most: number } & Shared) {
  const { t } = useUi();
  const [all, setAll] = useState(false);
  const shown = all ? quotes : quotes.slice(0, most);
  const hidden = quotes.length - shown.length;
  return (
    <ul className="quotes">
      {shown.map((quote, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the place is the identity: a refresh changes text in place.
        <li key={i}>
          {quote.kind === 'words' ? (
            <WordsButton quote={quote} {...shared} />
          ) : (
            <FactChip quote={quote} currency={shared.currency} />
          )}
        </li>
      ))}
      {hidden > 0 && (
        <li>
          <button type="button" className="more" onClick={() => setAll(true)}>
            +{hidden}
            <span className="said"> {t('moreEvidence')}</span>
          </button>
        </li>
      )}
    </ul>
  );
}
