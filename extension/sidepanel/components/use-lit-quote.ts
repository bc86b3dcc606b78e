/** Which of the customer's words is lit up in the page right now. */
import { useCallback, useEffect, useState } from 'react';
import { useUi } from './ui.ts';

export interface Place {
  message: number;
  start: number;
  end: number;
}

const idOf = (place: Place): string => `${place.message}:${place.start}:${place.end}`;

export interface LitQuote {
  isLit(place: Place): boolean;
  toggle(place: Place): void;
}

/** One quote at a time; a second press or Esc puts it out. Another ticket (`ticket` changes) starts dark. */
export function useLitQuote(ticket: string): LitQuote {
  const { actions } = useUi();
  const [lit, setLit] = useState({ ticket, id: '' });
  const id = lit.ticket === ticket ? lit.id : '';
  const putOut = useCallback(() => {
    setLit({ ticket, id: '' });
    actions.highlight(null);
  }, [actions, ticket]);
  useEffect(() => {
    if (!id) return;
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && putOut();
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [id, putOut]);
  const toggle = (place: Place) => {
    if (idOf(place) === id) return putOut();
    setLit({ ticket, id: idOf(place) });
    actions.highlight({ message: place.message, start: place.start, end: place.end });
  };
  return { isLit: (place) => idOf(place) === id, toggle };
}
