/** Everything Rapport keeps: to be seen, taken along as a file, and deleted. */
import { useEffect, useState } from 'react';
import { Block } from '../controls/Block.tsx';
import { ConfirmButton } from '../controls/ConfirmButton.tsx';
import { useOptions } from '../options-context.ts';
import { saveFile } from '../save-file.ts';

const written = (kept: unknown): string => JSON.stringify(kept, null, 2);

/** How many tickets are remembered just now; undefined until the browser has said. */
function useRemembered(): number | undefined {
  const { host, settings } = useOptions();
  const [tickets, setTickets] = useState<number>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: counted again whenever something was changed.
  useEffect(() => {
    void host.ticketsRemembered().then(setTickets);
  }, [host, settings]);
  return tickets;
}

export function DataSection() {
  const { t, host, run } = useOptions();
  const [shown, setShown] = useState('');
  const tickets = useRemembered();
  const see = async () => setShown(shown ? '' : written(await host.everythingKept()));
  return (
    <Block id="data" title={t('optData')} lede={t('optDataHow')}>
      {tickets !== undefined && <p className="how">{t('optRemembered', { count: tickets })}</p>}
      <div className="buttons">
        <button type="button" className="second" aria-expanded={shown !== ''} onClick={() => void see()}>
          {t(shown ? 'optHide' : 'optSee')}
        </button>
        <button
          type="button"
          className="second"
          onClick={() =>
            run(async () => saveFile('rapport.json', written(await host.everythingKept())), t('optExported'))
          }
        >
          {t('optExport')}
        </button>
        <ConfirmButton
          label={t('optDelete')}
          title={t('optDeleteTitle')}
          what={t('optDeleteWhat')}
          confirm={() => {
            setShown('');
            run(host.deleteEverything, t('optDeleted'));
          }}
        />
      </div>
      {shown && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard.
        <section className="kept" tabIndex={0} aria-label={t('optData')}>
          <pre>{shown}</pre>
        </section>
      )}
    </Block>
  );
}
