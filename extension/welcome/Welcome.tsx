/** The page after installing: three steps to try it, the keys as they really are, privacy in three lines. */
import { Check, EyeOff, type LucideIcon, Timer, Unplug } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { languageTag, type MessageKey, type Translate } from '../i18n/translate.ts';
import type { PanelActions } from '../sidepanel/actions.ts';
import { Icon } from '../sidepanel/components/Icon.tsx';
import { keyWords } from '../sidepanel/components/key-words.ts';
import { Mark } from '../sidepanel/components/Mark.tsx';
import type { KeyName } from '../sidepanel/components/ui.ts';
import '../sidepanel/tokens.css';
import '../sidepanel/styles/base.css';
import '../sidepanel/styles/controls.css';
import '../sidepanel/styles/forced-colors.css';
import './welcome.css';

export interface WelcomeProps {
  t: Translate;
  /** The browser's real bindings; '' where nothing is bound. */
  keys: Readonly<Record<KeyName, string>>;
  actions: Pick<PanelActions, 'openPracticeDesk' | 'openShortcuts' | 'openOptions'>;
  /** Calls back for every key of ours that the browser hears; the answer ends it. */
  listen: (heard: (key: KeyName) => void) => () => void;
}

function Step({ number, what, how, children }: { number: number; what: string; how: string; children?: ReactNode }) {
  return (
    <li>
      <span className="no" aria-hidden="true">
        {number}
      </span>
      <div>
        <h3>{what}</h3>
        <p>{how}</p>
      </div>
      {children && <div className="at-end">{children}</div>}
    </li>
  );
}

const Binding = ({ of: binding }: { of: string }) => (binding ? <kbd>{keyWords(binding)}</kbd> : null);

function Steps({ t, keys, actions }: WelcomeProps) {
  return (
    <section aria-labelledby="steps">
      <h2 id="steps">{t('welcomeSteps')}</h2>
      <ol className="try">
        <Step number={1} what={t('welcomeStep1')} how={t('welcomeStep1How')}>
          <button type="button" className="primary" onClick={actions.openPracticeDesk}>
            {t('tryPractice')}
          </button>
        </Step>
        <Step number={2} what={t('welcomeStep2')} how={t('welcomeStep2How')}>
          <Binding of={keys.open} />
        </Step>
        <Step number={3} what={t('welcomeStep3')} how={t('welcomeStep3How')}>
          <Binding of={keys.insert} />
        </Step>
      </ol>
    </section>
  );
}

const commands: { key: KeyName; name: MessageKey }[] = [
  { key: 'open', name: 'commandOpen' },
  { key: 'insert', name: 'commandInsert' },
  { key: 'next', name: 'commandNext' },
  { key: 'previous', name: 'commandPrevious' },
];

/** The keys heard since the page was opened, and the last of them. */
function useHeard(listen: WelcomeProps['listen']): { heard: ReadonlySet<KeyName>; last: KeyName | undefined } {
  const [heard, setHeard] = useState<readonly KeyName[]>([]);
  useEffect(() => listen((key) => setHeard((before) => [...before.filter((one) => one !== key), key])), [listen]);
  return { heard: new Set(heard), last: heard.at(-1) };
}

function KeyRow({ t, binding, name, heard }: { t: Translate; binding: string; name: string; heard: boolean }) {
  return (
    <div className={heard ? 'heard' : undefined}>
      <dt>
        {heard && <Icon of={Check} />}
        {name}
      </dt>
      <dd>{binding ? <Binding of={binding} /> : <span className="small">{t('welcomeNoKey')}</span>}</dd>
    </div>
  );
}

/** The keys as the browser has bound them. Pressed here, each says that it was heard: nobody has to learn it in a ticket. */
function Keys({ t, keys, actions, listen }: WelcomeProps) {
  const { heard, last } = useHeard(listen);
  const lastName = commands.find(({ key }) => key === last)?.name;
  return (
    <section aria-labelledby="keys">
      <h2 id="keys">{t('welcomeKeys')}</h2>
      <p className="lede">{t('welcomeTryKeys')}</p>
      <dl className="keys">
        {commands.map(({ key, name }) => (
          <KeyRow key={key} t={t} binding={keys[key]} name={t(name)} heard={heard.has(key)} />
        ))}
      </dl>
      <p className="said" role="status">
        {lastName && t('welcomeHeard', { name: t(lastName) })}
      </p>
      <div className="links">
        <button type="button" className="link" onClick={actions.openShortcuts}>
          {t('welcomeChangeKeys')}
        </button>
        <button type="button" className="link" onClick={actions.openOptions}>
          {t('welcomeSettings')}
        </button>
      </div>
    </section>
  );
}

const privacy: { icon: LucideIcon; line: MessageKey }[] = [
  { icon: EyeOff, line: 'privacyReads' },
  { icon: Unplug, line: 'privacySends' },
  { icon: Timer, line: 'privacyKeeps' },
];

function Privacy({ t }: Pick<WelcomeProps, 't'>) {
  return (
    <section aria-labelledby="privacy">
      <h2 id="privacy">{t('welcomePrivacy')}</h2>
      <ul className="privacy">
        {privacy.map(({ icon, line }) => (
          <li key={line}>
            <Icon of={icon} />
            {t(line)}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Welcome(props: WelcomeProps) {
  const { t } = props;
  return (
    <main className="welcome" lang={languageTag(t.lang)}>
      <header>
        <p className="name">
          <Mark size={34} />
          <b>{t('extName')}</b>
        </p>
        <h1>{t('welcomeTitle')}</h1>
        <p className="lede">{t('welcomeLede')}</p>
      </header>
      <Steps {...props} />
      <section aria-labelledby="own">
        <h2 id="own">{t('welcomeOwn')}</h2>
        <p className="lede">{t('welcomeOwnHow')}</p>
      </section>
      <Keys {...props} />
      <Privacy t={t} />
    </main>
  );
}
