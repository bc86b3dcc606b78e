/** Rapport is off here: says what it will read before it asks. */
import { Eye, Laptop, type LucideIcon, PencilLine, ShieldCheck } from 'lucide-react';
import type { MessageKey } from '../../i18n/translate.ts';
import { Icon } from './Icon.tsx';
import { useUi } from './ui.ts';
import { Whole } from './Whole.tsx';

const promises: { icon: LucideIcon; what: MessageKey; how: MessageKey }[] = [
  { icon: Eye, what: 'promiseReads', how: 'promiseReadsHow' },
  { icon: Laptop, what: 'promiseThinks', how: 'promiseThinksHow' },
  { icon: ShieldCheck, what: 'promiseSends', how: 'promiseSendsHow' },
  { icon: PencilLine, what: 'promiseDraft', how: 'promiseDraftHow' },
];

/** What Rapport does and does not do, in four lines. */
export function Promises() {
  const { t } = useUi();
  return (
    <ul className="rows promise">
      {promises.map(({ icon, what, how }) => (
        <li key={what}>
          <Icon of={icon} />
          <div>
            <b>{t(what)}</b>
            <span>{t(how)}</span>
          </div>
        </li>
      ))}
    </ul>
  );
}

export function PracticeButton({ look }: { look: 'primary' | 'second' }) {
  const { t, actions } = useUi();
  return (
    <button type="button" className={look} onClick={actions.openPracticeDesk}>
      {t('tryPractice')}
    </button>
  );
}

function TurnOn({ site }: { site: string }) {
  const { t, actions } = useUi();
  return (
    <>
      <button type="button" className="primary" onClick={() => actions.grant(site)}>
        {t('turnOn', { site })}
      </button>
      <PracticeButton look="second" />
      <p className="small">{t('grantNote')}</p>
    </>
  );
}

export function NotGranted({ site }: { site?: string | undefined }) {
  const { t } = useUi();
  return (
    <Whole
      site={site}
      title={t(site ? 'offTitle' : 'offTitleHere')}
      lede={t(site ? 'offLede' : 'offLedeHere')}
      foot={site ? <TurnOn site={site} /> : <PracticeButton look="primary" />}
    >
      <Promises />
      <p className="lede">{t('practiceNote')}</p>
    </Whole>
  );
}
