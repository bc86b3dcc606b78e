/** A search with numbered choices under it: digits choose while the search is empty, arrows walk, Enter takes the first. */
import { Search } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, type RefObject, useRef } from 'react';
import { Icon } from '../components/Icon.tsx';
import { useUi } from '../components/ui.ts';

export interface Pick {
  key: string;
  label: string;
  /** A word at the end of the line. */
  mark?: string;
  detail?: ReactNode;
  lang?: string;
  choose: () => void;
}

interface PickListProps {
  label: string;
  search: RefObject<HTMLInputElement | null>;
  query: string;
  onQuery: (query: string) => void;
  picks: readonly Pick[];
  none: string;
}

/** The nth choice for a digit that is pressed; undefined for other keys and for letters being typed. */
function byDigit(event: KeyboardEvent, query: string, picks: readonly Pick[]): Pick | undefined {
  const typing = event.target instanceof HTMLInputElement && query !== '';
  if (typing || event.ctrlKey || event.metaKey || event.altKey || !/^[1-9]$/.test(event.key)) return undefined;
  return picks[Number(event.key) - 1];
}

/** Moves the focus up or down among the search field and the choices, without going round. */
function walk(box: HTMLElement | null, by: 1 | -1): void {
  const stops = [...(box?.querySelectorAll<HTMLElement>('input, .pick') ?? [])];
  const now = document.activeElement;
  const at = now instanceof HTMLElement ? stops.indexOf(now) : -1;
  stops[at + by]?.focus();
}

function Row({ pick, number }: { pick: Pick; number: number }) {
  return (
    <li>
      <button type="button" className="pick" lang={pick.lang} onClick={pick.choose}>
        <span className="pick-number" aria-hidden="true">
          {number <= 9 ? number : ''}
        </span>
        <span className="pick-label">{pick.label}</span>
        {pick.mark && <span className="pick-mark">{pick.mark}</span>}
        {pick.detail && <span className="pick-detail">{pick.detail}</span>}
      </button>
    </li>
  );
}

export function PickList({ label, search, query, onQuery, picks, none }: PickListProps) {
  const { t } = useUi();
  const box = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    // An input method in the middle of a word keeps its keys.
    if (event.nativeEvent.isComposing) return;
    const enter = event.key === 'Enter' && event.target === search.current ? picks[0] : undefined;
    const chosen = byDigit(event, query, picks) ?? enter;
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key] as 1 | -1 | undefined;
    if (!chosen && !by) return;
    event.preventDefault();
    chosen?.choose();
    if (by) walk(box.current, by);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the search and the choices inside are heard together.
    <div ref={box} className="picking" onKeyDown={onKeyDown}>
      <div className="search">
        <Icon of={Search} small />
        <input
          ref={search}
          type="text"
          aria-label={label}
          placeholder={label}
          value={query}
          autoComplete="off"
          onChange={(event) => onQuery(event.target.value)}
        />
      </div>
      <ul className="picks">
        {picks.map((pick, i) => (
          <Row key={pick.key} pick={pick} number={i + 1} />
        ))}
      </ul>
      <p className="said" role="status">
        {query && t('found', { count: picks.length })}
      </p>
      {picks.length === 0 && <p className="small nothing">{none}</p>}
    </div>
  );
}
