/**
 * The side panel: draws a `PanelView` and reports what the agent does through `PanelActions`. Knows no browser API, no
 * storage and no ticket of its own; what it keeps itself is only what nobody else needs (ticks, folds, the lit quote).
 */
import { lazy, type ReactNode, Suspense, useMemo, useRef, useState } from 'react';
import type { PanelView } from '../../../src/protocol/view.ts';
import { defaultSettings, type Settings } from '../../../src/settings/settings.ts';
import { languageTag, type Translate } from '../../i18n/translate.ts';
import type { PanelActions } from '../actions.ts';
import type { DialogName } from '../dialogs/dialog-name.ts';
import { AdviceScreen } from './AdviceScreen.tsx';
import { Announcer } from './Announcer.tsx';
import { CannotRead } from './CannotRead.tsx';
import { NotGranted } from './NotGranted.tsx';
import { Skeleton } from './Skeleton.tsx';
import { Empty, NoTicket, NotAPage, OffHere, ReplyPage, Updated } from './SmallStates.tsx';
import { type KeyName, UiProvider } from './ui.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { useNow } from './use-now.ts';
import { usePanelKeys } from './use-panel-keys.ts';
import '../styles/index.css';

/** Loaded when something is first opened: a sixth of the panel's code that most tickets never need. */
const Dialogs = lazy(async () => ({ default: (await import('../dialogs/Dialogs.tsx')).Dialogs }));

export interface PanelProps {
  view: PanelView;
  actions: PanelActions;
  t: Translate;
  /** The browser's real bindings; '' where nothing is bound, and then no hint is shown. */
  keys: Readonly<Record<KeyName, string>>;
  /** As they come out of the box where none are given. */
  settings?: Settings;
  /** Where the time comes from; fixed in tests and pictures. */
  clock?: () => number;
}

function Screen({ view }: { view: PanelView }): ReactNode {
  switch (view.state) {
    case 'starting':
      return <Skeleton />;
    case 'reading':
      return <Skeleton ticket={view.ticket} />;
    case 'not-granted':
      return <NotGranted site={view.site} />;
    case 'off-here':
      return <OffHere site={view.site} />;
    case 'not-a-page':
      return <NotAPage />;
    case 'no-ticket':
      return <NoTicket site={view.site} />;
    case 'cannot-read':
      return <CannotRead view={view} />;
    case 'empty':
      return <Empty ticket={view.ticket} />;
    case 'reply-page':
      return <ReplyPage ticket={view.ticket} />;
    case 'updated':
      return <Updated site={view.site} />;
    case 'advice':
      return <AdviceScreen view={view} />;
  }
}

export function Panel({ view, actions, t, keys, settings = defaultSettings, clock }: PanelProps) {
  const root = useRef<HTMLElement>(null);
  const now = useNow(clock);
  const [dialog, openDialog] = useState<DialogName | null>(null);
  const ui = useMemo(
    () => ({ t, actions, keys, settings, dialog, openDialog, now }),
    [t, actions, keys, settings, dialog, now],
  );
  useKeptFocus(root);
  usePanelKeys({ on: settings.keys.panel, view, actions, dialog, openDialog });
  const mood = view.state === 'advice' ? view.advice.mood : undefined;
  return (
    <UiProvider value={ui}>
      <main
        ref={root}
        className="panel"
        lang={languageTag(t.lang)}
        aria-label={t('extName')}
        data-state={view.state}
        data-mood={mood}
      >
        <Screen view={view} />
        <Announcer view={view} t={t} />
      </main>
      {dialog && (
        <Suspense>
          <Dialogs view={view} />
        </Suspense>
      )}
    </UiProvider>
  );
}
