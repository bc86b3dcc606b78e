/** The options page: a table of contents and every section of the registry, always in the language that is set. */
import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { panelLanguage } from '../../src/settings/settings.ts';
import { languageTag, makeTranslate, type Translate } from '../i18n/translate.ts';
import { Mark } from '../sidepanel/components/Mark.tsx';
import type { OptionsHost, OptionsState } from './host.ts';
import { OptionsProvider, type Options as OptionsValue } from './options-context.ts';
import { optionsSections } from './sections/registry.ts';
import '../sidepanel/tokens.css';
import '../sidepanel/styles/base.css';
import '../sidepanel/styles/controls.css';
import '../sidepanel/styles/folds.css';
import '../sidepanel/styles/forced-colors.css';
import './options.css';

/** The state as the browser has it, loaded again whenever it may have changed. */
function useOptionsState(host: OptionsHost, first: OptionsState): OptionsState {
  const [state, setState] = useState(first);
  useEffect(() => {
    host.follow(() => void host.load().then(setState));
  }, [host]);
  return state;
}

/** Does the work and says how it went. The line stays until the next one: nobody has to read fast. */
function useSaid(t: Translate): { said: string; run: OptionsValue['run'] } {
  const [said, setSaid] = useState('');
  const run = useCallback(
    (work: () => Promise<void>, done: string) => {
      work().then(
        () => setSaid(done),
        (cause: Error) => setSaid(t('optFailed', { why: cause.message })),
      );
    },
    [t],
  );
  return { said, run };
}

function useOptionsValue(host: OptionsHost, first: OptionsState): OptionsValue & { said: string } {
  const state = useOptionsState(host, first);
  const lang = panelLanguage(state.settings, host.browserLanguages);
  const t = useMemo(() => makeTranslate(lang), [lang]);
  const { said, run } = useSaid(t);
  return useMemo(
    () => ({
      ...state,
      t,
      host,
      said,
      run,
      save: (section, value) => run(() => host.save(section, value), t('optSaved')),
      isLocked: (field) => state.locked.has(field),
    }),
    [state, t, host, said, run],
  );
}

function Contents({ t }: { t: Translate }): ReactNode {
  return (
    <nav aria-label={t('optContents')}>
      <ul>
        {optionsSections.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{t(title)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export function Options({ host, first }: { host: OptionsHost; first: OptionsState }) {
  const options = useOptionsValue(host, first);
  const { t, said } = options;
  useEffect(() => {
    document.documentElement.lang = languageTag(t.lang);
    document.title = t('optTitle');
  }, [t]);
  return (
    <OptionsProvider value={options}>
      <div className="options">
        <header>
          <p className="name">
            <Mark size={28} />
            <b>{t('extName')}</b>
          </p>
          <h1>{t('optTitle')}</h1>
          <Contents t={t} />
        </header>
        <main>
          {options.locked.size > 0 && <p className="policy">{t('optPolicy')}</p>}
          {optionsSections.map(({ id, Body }) => (
            <Body key={id} />
          ))}
        </main>
        <p className={said ? 'spoken' : 'spoken silent'} role="status">
          {said}
        </p>
      </div>
    </OptionsProvider>
  );
}
