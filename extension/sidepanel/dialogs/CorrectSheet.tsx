/** "Not this?": the guess, its neighbours with their evidence, nothing at all, or any of the 29 by name and meaning. */
import { useEffect, useRef, useState } from 'react';
import type { TypeLine } from '../../../src/advice/advice.ts';
import { searchTypes } from '../../../src/advice/search-types.ts';
import type { TypeEntry } from '../../../src/advice/type-entries.ts';
import type { AdviceView } from '../../../src/protocol/view.ts';
import { accusingTypes, customerTypes, type Primary } from '../../../src/thread/customer-types.ts';
import { factWords } from '../components/fact-words.ts';
import { likelihoodKeys } from '../components/Odds.tsx';
import { quoted } from '../components/Quotes.tsx';
import { useUi } from '../components/ui.ts';
import { type Pick, PickList } from './PickList.tsx';
import { Sheet } from './Sheet.tsx';

/** More than this is a search. */
const mostNeighbours = 3;
const mostFound = 9;

/** All types; undefined until they are there. */
function useTypes(): TypeEntry[] | undefined {
  const { actions } = useUi();
  const [types, setTypes] = useState<TypeEntry[]>();
  useEffect(() => {
    void actions.findTypes().then(setTypes);
  }, [actions]);
  return types;
}

/** The strongest evidence of a type in a few words. */
function Evidence({ line, view }: { line: TypeLine; view: AdviceView }) {
  const { t } = useUi();
  const [quote] = line.quotes;
  if (!quote) return null;
  if (quote.kind === 'fact') return factWords(quote.fact, t, view.advice.customer.currency);
  return (
    <span className="pick-words" dir="auto" lang={view.advice.lang}>
      {quoted(quote.text, view.advice.lang)}
    </span>
  );
}

/** Types that fill the list where the words speak for nothing else: of the guess's family, since those are taken for each other. */
function kinOf(lead: TypeLine, listed: readonly TypeLine[], types: readonly TypeEntry[]): TypeEntry[] {
  const kin = types.filter(({ id }) => customerTypes[id] === customerTypes[lead.id] && !accusingTypes.has(id));
  const others = kin.filter(({ id }) => !listed.some((line) => line.id === id));
  return others.slice(0, Math.max(0, mostNeighbours + 1 - listed.length));
}

/** What can be chosen now. Nothing until all is known: a digit must not change its meaning under the finger. */
function usePicks(view: AdviceView, query: string, correct: (type: Primary) => void): Pick[] {
  const { t } = useUi();
  const types = useTypes();
  const { lead, also, others, primary, chosenByAgent } = view.advice;
  const entryOf = ({ id, name, meaning }: TypeEntry): Pick => ({
    key: id,
    label: name,
    detail: meaning,
    choose: () => correct(id),
  });
  const lineOf = (line: TypeLine): Pick => ({
    key: line.id,
    label: line.name,
    mark: line === lead ? t(chosenByAgent ? 'yours' : 'shownNow') : t(likelihoodKeys[line.likelihood]),
    detail: <Evidence line={line} view={view} />,
    choose: () => correct(line.id),
  });
  if (!types) return [];
  if (query.trim()) return searchTypes(types, query).slice(0, mostFound).map(entryOf);
  const lines = [...(lead ? [lead] : []), ...[...also, ...others].slice(0, mostNeighbours)];
  const now = primary === 'none' && { mark: t('shownNow') };
  const nothing: Pick = { key: 'none', label: t('plainTitle'), ...now, choose: () => correct('none') };
  return [...lines.map(lineOf), ...(lead ? kinOf(lead, lines, types) : []).map(entryOf), nothing];
}

function Ends({ view, close }: { view: AdviceView; close: () => void }) {
  const { t, actions } = useUi();
  const { lead } = view.advice;
  const end = (act: () => void) => () => {
    act();
    close();
  };
  return (
    <div className="sheet-end">
      {lead && lead.id !== 'in-distress' && (
        <button type="button" className="link" onClick={end(() => actions.neverShow(lead.id))}>
          {t('neverShow', { type: lead.name })}
        </button>
      )}
      <button type="button" className="link" onClick={end(() => actions.speakHere(false))}>
        {t('silentHere')}
      </button>
    </div>
  );
}

export function CorrectSheet({ view }: { view: AdviceView }) {
  const { t, actions, openDialog } = useUi();
  const [query, setQuery] = useState('');
  const search = useRef<HTMLInputElement>(null);
  const close = () => openDialog(null);
  const correct = (type: Primary) => {
    if (type !== view.advice.primary) actions.correct(type);
    close();
  };
  return (
    <Sheet title={t('correctTitle')} first={search}>
      <PickList
        label={t('correctSearch')}
        search={search}
        query={query}
        onQuery={setQuery}
        picks={usePicks(view, query, correct)}
        none={query && t('correctNone')}
      />
      <Ends view={view} close={close} />
    </Sheet>
  );
}
