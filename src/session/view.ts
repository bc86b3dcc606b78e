/** From what is stored to what the panel shows. Pure, so the panel can follow the store without asking the worker. */
import type { PanelView } from '../protocol/view.ts';
import type { TabState, TicketState } from './state.ts';
import { chosenIndex, tickedPoints } from './steps.ts';

/**
 * The view for a tab that a content script reports on.
 * @param version the running extension's version; a page that still runs an older script has to be reloaded.
 */
export function viewOf(tab: TabState, ticket: TicketState | undefined, version: string): PanelView {
  const { page, site, open } = tab;
  if (tab.version !== version) return { state: 'updated', site };
  if (page.code === 'off') return { state: 'off-here', site };
  if (page.code === 'no-ticket') return { state: 'no-ticket', site };
  if (page.code === 'cannot-read') return { state: 'cannot-read', site, missing: page.missing };
  if (page.code === 'loading') return { state: 'reading', ticket: page.ticket };
  if (page.code === 'empty') return { state: 'empty', ticket: page.ticket };
  if (ticket) return adviceView(ticket, open);
  return page.code === 'reply-page'
    ? { state: 'reply-page', ticket: page.ticket }
    : { state: 'reading', ticket: page.ticket };
}

const adviceView = (state: TicketState, open: TabState['open']): PanelView => ({
  state: 'advice',
  ticket: state.ticket,
  advice: state.advice,
  open,
  stale: state.next?.quote,
  chosen: chosenIndex(state),
  short: state.short,
  filled: state.filled,
  left: state.left,
  ticked: tickedPoints(state),
  guide: state.guide,
  notice: state.notice,
  taught: state.lesson,
});
