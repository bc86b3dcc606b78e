/** The states that need a title, a sentence and at most one button. */
import type { TicketRef } from '../../../src/adapters/adapter.ts';
import { Header } from './Header.tsx';
import { PracticeButton } from './NotGranted.tsx';
import { useUi } from './ui.ts';
import { Whole, WholeText } from './Whole.tsx';

export function ReloadButton({ look }: { look: 'primary' | 'second' }) {
  const { t, actions } = useUi();
  return (
    <button type="button" className={look} onClick={actions.reloadPage}>
      {t('reloadPage')}
    </button>
  );
}

/** Nothing was read here: the agent can show where the messages are. */
export function TeachButton() {
  const { t, actions } = useUi();
  return (
    <button type="button" className="second" onClick={actions.teach}>
      {t('teachStart')}
    </button>
  );
}

export function NotAPage() {
  const { t } = useUi();
  const practice = <PracticeButton look="second" />;
  return <Whole title={t('notAPageTitle')} lede={t('notAPageLede')} foot={practice} />;
}

export function NoTicket({ site }: { site: string }) {
  const { t } = useUi();
  return <Whole site={site} title={t('noTicketTitle')} lede={t('noTicketLede')} foot={<TeachButton />} />;
}

/** Switched off by the agent, on this helpdesk only; its permission is still there. */
export function OffHere({ site }: { site: string }) {
  const { t, actions } = useUi();
  const on = (
    <button type="button" className="primary" onClick={() => actions.speakHere(true)}>
      {t('turnOnHere', { site })}
    </button>
  );
  return <Whole site={site} title={t('offHereTitle')} lede={t('offHereLede')} foot={on} />;
}

export function Updated({ site }: { site?: string | undefined }) {
  const { t } = useUi();
  const reload = <ReloadButton look="primary" />;
  return <Whole site={site} title={t('updatedTitle')} lede={t('updatedLede')} foot={reload} />;
}

export function Empty({ ticket }: { ticket: TicketRef }) {
  const { t } = useUi();
  return (
    <>
      <Header title={t('ticketTitle', { id: ticket.id })} />
      <div className="whole">
        <WholeText title={t('emptyTitle')} lede={t('emptyLede')} />
      </div>
    </>
  );
}

export function ReplyPage({ ticket }: { ticket: TicketRef }) {
  const { t } = useUi();
  return (
    <>
      <Header title={t('ticketTitle', { id: ticket.id })} />
      <div className="whole">
        <WholeText title={t('replyPageTitle')} lede={t('replyPageLede', { id: ticket.id })} />
      </div>
    </>
  );
}
