/** Which documents the advice goes back to, under the names they use. On a plain ticket: why nothing is shown. */
import type { Advice } from '../../../src/advice/advice.ts';
import { Fold } from './Fold.tsx';
import { useUi } from './ui.ts';

export function Sources({ advice }: { advice: Advice }) {
  const { t } = useUi();
  const { source } = advice.card;
  // The documents' own names for what has to be checked first are verdicts, and would be read as one.
  const name = advice.mood === 'check-first' ? advice.card.name : advice.card.sourceName;
  return (
    <Fold title={t('foldSources')} sum={t('sources', { count: source.length })}>
      <div className="tips">
        <ul>
          {source.map((letter) => (
            <li key={letter}>{letter === 'own' ? t('sourceOwn', { name }) : t('sourceDocument', { name, letter })}</li>
          ))}
        </ul>
        <p className="small">{t('sourceNote')}</p>
      </div>
    </Fold>
  );
}

export function WhyNothing({ advice }: { advice: Advice }) {
  const { t } = useUi();
  const messages = t('messages', { count: advice.messages });
  return (
    <Fold title={t('foldWhy')} sum={t('messagesRead', { messages })}>
      <p className="lede">{t('whyNothing')}</p>
    </Fold>
  );
}
