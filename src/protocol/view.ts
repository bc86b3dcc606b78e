/** What the side panel can be showing. Every state is drawn on purpose; there is no blank one. */
import type { TicketRef } from '../adapters/adapter.ts';
import type { Advice } from '../advice/advice.ts';
import type { Primary } from '../thread/customer-types.ts';

/** The box the agent would write into, as the page last reported it. */
export interface OpenBox {
  box: 'reply' | 'note';
}

/** What became of the last insertion, for the line above the button. Shown for six seconds after `at`. */
export type Notice =
  /** `title`: of the reply that went in; absent for the opening sentence alone. */
  | { kind: 'inserted'; at: number; title?: string | undefined }
  | { kind: 'gaps'; at: number; labels: string[] }
  | { kind: 'not-inserted'; at: number; code: InsertRefusal };

/** Why an insertion was refused or failed. The draft is as it was in each case. */
export type InsertRefusal =
  | 'no-composer'
  | 'note-box'
  | 'other-ticket'
  | 'stale'
  | 'read-only'
  | 'composing'
  | 'rejected'
  | 'no-reply'
  /** The reply is locked until its check list is ticked. */
  | 'check-first'
  | 'page-gone';

export interface AdviceView {
  state: 'advice';
  ticket: TicketRef;
  advice: Advice;
  /** Null while no reply or note box is open. */
  open: OpenBox | null;
  /** Set when the customer wrote after this advice: the advice is old, the new one waits. */
  stale?: { text: string; at?: string | undefined } | undefined;
  /** Index into `advice.replies`. */
  chosen: number;
  /** Draws the shorter form of the replies. */
  short: boolean;
  /** What the agent typed into gaps: reply id -> gap key -> words. */
  filled: Record<string, Record<string, string>>;
  /** Gaps left out on purpose, with their sentences: reply id -> gap keys. */
  left?: Record<string, string[]> | undefined;
  /** Positions of the ticked points of the card's check list. */
  ticked?: number[] | undefined;
  /** The guide the agent walks through: its id and the steps taken. */
  guide?: { id: string; walk: string[] } | undefined;
  notice?: Notice | undefined;
  /** What the agent taught on this ticket. */
  taught?: { guess: Primary; chosen: Primary } | undefined;
}

export type PanelView =
  /** The worker has not answered yet (drawn as a skeleton after 150 ms). */
  | { state: 'starting' }
  /** Rapport is off here. `site` is the host to ask for; absent when the browser does not tell (no rights on the tab). */
  | { state: 'not-granted'; site?: string | undefined }
  /** The agent has switched Rapport off on this helpdesk. */
  | { state: 'off-here'; site: string }
  /** A page no extension may read (the browser's own pages, the web store). */
  | { state: 'not-a-page' }
  /** A granted helpdesk, but no ticket is open. */
  | { state: 'no-ticket'; site: string }
  | { state: 'reading'; ticket?: TicketRef | undefined }
  | { state: 'cannot-read'; site: string; missing: ('messages' | 'roles' | 'ticket-id')[] }
  /** The ticket has no customer message yet. */
  | { state: 'empty'; ticket: TicketRef }
  /** A reply form whose thread has not been read in any tab. */
  | { state: 'reply-page'; ticket: TicketRef }
  /** The extension was updated under the page; it must be reloaded once. */
  | { state: 'updated'; site?: string | undefined }
  | AdviceView;
