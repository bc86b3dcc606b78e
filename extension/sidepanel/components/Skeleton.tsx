/** While reading or starting: neutral grey in the advice's own geometry, seen only after 150 ms. */
import { Check, MessageSquareQuote, X } from 'lucide-react';
import type { CSSProperties } from 'react';
import type { TicketRef } from '../../../src/adapters/adapter.ts';
import { Header } from './Header.tsx';
import { Icon } from './Icon.tsx';
import { useUi } from './ui.ts';

/** One grey piece; sizes are handed to the style sheet as variables. */
function Piece({ w = '100%', h = '11px', tall = false }: { w?: string; h?: string; tall?: boolean }) {
  const size: CSSProperties & Record<'--w' | '--h', string> = { '--w': w, '--h': h };
  return <span className={tall ? 'sk tall' : 'sk'} style={size} />;
}

function Lines() {
  const { t } = useUi();
  return (
    <dl className="advice">
      <dt>
        <Icon of={Check} />
        {t('do')}
      </dt>
      <dd>
        <Piece />
        <Piece w="62%" />
      </dd>
      <dt>
        <Icon of={X} />
        {t('avoid')}
      </dt>
      <dd>
        <Piece w="88%" />
      </dd>
      <dt className="first">
        <Icon of={MessageSquareQuote} />
        {t('sayFirst')}
      </dt>
      <dd>
        <Piece h="29px" tall />
      </dd>
    </dl>
  );
}

function PaperPieces() {
  return (
    <section className="replies">
      <div className="rhead">
        <Piece w="96px" h="12px" />
      </div>
      <div className="card">
        <div className="tags">
          <Piece w="58px" h="20px" />
          <Piece w="84px" h="20px" />
        </div>
        <div className="text">
          {['100%', '94%', '97%', '84%', '91%', '46%'].map((w) => (
            <Piece key={w} w={w} />
          ))}
        </div>
      </div>
    </section>
  );
}

function WaitBand({ words }: { words: string }) {
  return (
    <section className="band wait">
      <div className="kind">
        <h2 tabIndex={-1}>{words}</h2>
      </div>
      <div className="odds">
        <Piece w="62px" h="4px" />
      </div>
      <div className="quotes" aria-hidden="true">
        <Piece w="228px" h="26px" />
        <Piece w="176px" h="26px" />
        <Piece w="104px" h="26px" />
      </div>
    </section>
  );
}

export function Skeleton({ ticket }: { ticket?: TicketRef | undefined }) {
  const { t } = useUi();
  return (
    <>
      <Header title={ticket ? t('ticketTitle', { id: ticket.id }) : t('extName')} />
      <div className="body live late" aria-busy="true">
        <WaitBand words={t(ticket ? 'reading' : 'starting')} />
        <Lines />
        <PaperPieces />
      </div>
      <footer className="act late">
        <div className="hint" />
        <button type="button" className="primary" aria-disabled="true">
          {t('insertReply')}
        </button>
      </footer>
    </>
  );
}
