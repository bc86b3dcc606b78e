/** Everything else the card says, under headings. */
import type { Card } from '../../../src/playbook/card.ts';
import type { MessageKey } from '../../i18n/translate.ts';
import { Fold } from './Fold.tsx';
import { useUi } from './ui.ts';

function Lines({ title, lines }: { title: MessageKey; lines: string[] }) {
  const { t } = useUi();
  if (lines.length === 0) return null;
  return (
    <div>
      <h4>{t(title)}</h4>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

function Phrases({ phrases }: { phrases: Card['phrases'] }) {
  const { t } = useUi();
  return (
    <div>
      <h4>{t('morePhrases')}</h4>
      <ul className="swap">
        {phrases.map(({ instead, say }) => (
          <li key={instead}>
            <span>{t('phraseInstead')}</span> {instead} <span>→ {t('phraseSay')}</span> {say}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface MoreAdviceProps {
  card: Card;
  /** Why the chosen reply is as it is; the card of paper shows only as much as fits. */
  why: string;
  checked: boolean;
  plain: boolean;
}

/** `plain` shows the first do and avoid too: a plain ticket has no lines above. */
export function MoreAdvice({ card, why, checked, plain }: MoreAdviceProps) {
  const { t } = useUi();
  const from = plain ? 0 : 1;
  return (
    <Fold title={t('foldMore')}>
      <div className="tips">
        <Lines title="moreOneLine" lines={[card.oneLine]} />
        <Lines title="moreWhy" lines={why ? [why] : []} />
        <Lines title="moreExpects" lines={[card.expects]} />
        <Lines title={plain ? 'do' : 'moreDo'} lines={card.do.slice(from)} />
        <Lines title={plain ? 'avoid' : 'moreAvoid'} lines={card.avoid.slice(from)} />
        <Phrases phrases={card.phrases} />
        <Lines title="moreChannel" lines={[card.channel]} />
        <Lines title="moreCheck" lines={checked ? [] : card.check} />
        <Lines title="moreCrm" lines={[card.crmNote]} />
        <Lines title="moreFollowUp" lines={[card.followUp]} />
        <Lines title="moreStop" lines={[card.stop]} />
      </div>
    </Fold>
  );
}
