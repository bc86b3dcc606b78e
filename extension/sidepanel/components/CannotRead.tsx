/** A ticket is open and something needed was not found: names it and stays silent otherwise. */
import { Hash, MessageSquare, UsersRound } from 'lucide-react';
import type { PanelView } from '../../../src/protocol/view.ts';
import { Icon } from './Icon.tsx';
import { ReloadButton, TeachButton } from './SmallStates.tsx';
import { useUi } from './ui.ts';
import { Whole } from './Whole.tsx';

type CannotReadView = Extract<PanelView, { state: 'cannot-read' }>;

const missed = {
  messages: { icon: MessageSquare, key: 'missingMessages' },
  roles: { icon: UsersRound, key: 'missingRoles' },
  'ticket-id': { icon: Hash, key: 'missingTicketId' },
} as const;

export function CannotRead({ view }: { view: CannotReadView }) {
  const { t } = useUi();
  const foot = (
    <>
      <TeachButton />
      <ReloadButton look="second" />
    </>
  );
  return (
    <Whole site={view.site} title={t('cannotTitle')} lede={t('cannotLede')} foot={foot}>
      <ul className="rows missing">
        {view.missing.map((what) => (
          <li key={what}>
            <Icon of={missed[what].icon} />
            <div>{t(missed[what].key)}</div>
          </li>
        ))}
      </ul>
      <p className="lede">{t('cannotWhat')}</p>
    </Whole>
  );
}
