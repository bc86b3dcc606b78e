/** The fixed head: who is writing, in which ticket, and where a reply would go. */
import { Keyboard, Lock, Reply, Settings2 } from 'lucide-react';
import type { ReactNode } from 'react';
import type { OpenBox } from '../../../src/protocol/view.ts';
import { Icon } from './Icon.tsx';
import { useUi } from './ui.ts';

function Destination({ open }: { open: OpenBox | null }) {
  const { t } = useUi();
  if (!open) return <span className="dest none">{t('destNone')}</span>;
  const note = open.box === 'note';
  return (
    <span className={note ? 'dest note' : 'dest'}>
      <Icon of={note ? Lock : Reply} small />
      {t(note ? 'destNote' : 'destReply')}
    </span>
  );
}

interface HeaderProps {
  title: string;
  ticket?: string;
  facts?: string[];
  /** Absent where no destination is known yet. */
  open?: OpenBox | null;
}

function FactLine({ ticket, facts }: { ticket: string; facts: string[] }): ReactNode {
  const rest = facts.map((fact) => ` · ${fact}`).join('');
  return (
    <p className="facts" title={ticket + rest}>
      <b>{ticket}</b>
      {rest}
    </p>
  );
}

export function Header({ title, ticket, facts = [], open }: HeaderProps) {
  const { t, actions, openDialog } = useUi();
  return (
    <header className="top">
      <h1 className="who" dir="auto" title={title}>
        {title}
      </h1>
      {open === undefined ? <span /> : <Destination open={open} />}
      <div className="tools">
        <button type="button" className="icon" title={t('shortcuts')} onClick={() => openDialog('keys')}>
          <Icon of={Keyboard} />
          <span className="said">{t('shortcuts')}</span>
        </button>
        <button type="button" className="icon" title={t('optTitle')} onClick={actions.openOptions}>
          <Icon of={Settings2} />
          <span className="said">{t('optTitle')}</span>
        </button>
      </div>
      {ticket && <FactLine ticket={ticket} facts={facts} />}
    </header>
  );
}
