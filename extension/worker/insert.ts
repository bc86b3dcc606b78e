/** Puts the chosen reply into the page's editor, for the panel's button and for the key alike. */
import type { TicketRef } from '../../src/adapters/adapter.ts';
import type { Inserted } from '../../src/compose/contract.ts';
import type { InsertRefusal, Notice } from '../../src/protocol/view.ts';
import { textOf } from '../../src/replies/render.ts';
import { fail, type Problem, type Result } from '../../src/result.ts';
import type { TicketState } from '../../src/session/state.ts';
import { planInsert, showNew, withNotice, wordsOfCustomer } from '../../src/session/steps.ts';
import { askContent } from '../browser/messaging.ts';
import { loadTab, loadTicket, saveTicket } from '../browser/session.ts';
import { inTurn } from './turns.ts';

/** What the press came to; `null` when there is no ticket to speak of, `new-shown` when new advice was shown instead. */
export type Pressed = Notice | { kind: 'new-shown' } | null;

/** How long a page may take before it begins to insert, and then to finish, in ms. A frozen page is told of instead of waited for. */
const PATIENCE = { begin: 3000, finish: 2000 };

/** Insertions under way, by tab. */
const underWay = new Map<number, Promise<Pressed>>();

/**
 * Inserts the chosen reply of the ticket that is open in the tab now. Pressed again while that is under way (a double
 * click, an impatient agent), it is the same press: the reply goes in once.
 * @param seen the advice the panel shows; when it is no longer the current one, nothing is inserted.
 */
export function pressInsert(tab: number, seen?: { ticket: TicketRef; rev: string }): Promise<Pressed> {
  const running = underWay.get(tab);
  if (running) return running;
  const press = insertChosen(tab, seen).finally(() => underWay.delete(tab));
  underWay.set(tab, press);
  return press;
}

const insertChosen = (tab: number, seen?: { ticket: TicketRef; rev: string }): Promise<Pressed> =>
  inTurn(tab, async () => {
    const state = await openTicket(tab, seen?.ticket);
    if (!state) return null;
    if (seen && seen.rev !== state.advice.rev) return refuse(tab, state, 'stale');
    const plan = planInsert(state);
    switch (plan.do) {
      case 'show-new':
        await saveTicket(tab, showNew(state));
        return { kind: 'new-shown' };
      case 'fill-first':
        return note(tab, state, { kind: 'gaps', at: Date.now(), labels: plan.labels });
      case 'check-first':
        return refuse(tab, state, 'check-first');
      case 'nothing':
        return refuse(tab, state, 'no-reply');
      case 'insert':
        return put(tab, state, plan.text, plan.title);
    }
  });

/** Inserts the opening sentence alone, to be written on from. It holds no gaps: a test of the playbook sees to it. */
export const insertSayFirst = (tab: number, seen: { ticket: TicketRef; rev: string }): Promise<Pressed> =>
  inTurn(tab, async () => {
    const state = await openTicket(tab, seen.ticket);
    if (!state) return null;
    if (seen.rev !== state.advice.rev || state.next) return refuse(tab, state, 'stale');
    return put(tab, state, textOf(state.advice.sayFirst));
  });

/** The state of the ticket open in the tab, unless another one was asked for. */
async function openTicket(tab: number, expected?: TicketRef): Promise<TicketState | undefined> {
  const page = (await loadTab(tab))?.page;
  const open = page && 'ticket' in page ? page.ticket : undefined;
  return open ? loadTicket(tab, expected ?? open) : undefined;
}

async function put(tab: number, state: TicketState, text: string, title?: string): Promise<Notice> {
  const before = Date.now() + PATIENCE.begin;
  const answer = await Promise.race([
    askContent(tab)('content.insert', { ticket: state.ticket, heard: wordsOfCustomer(state.advice), text, before }),
    silence(PATIENCE.begin + PATIENCE.finish),
  ]);
  if (!answer.ok) return refuse(tab, state, refusalOf(answer));
  return note(tab, state, { kind: 'inserted', at: Date.now(), title });
}

const silence = (ms: number): Promise<Result<Inserted>> =>
  new Promise((gaveUp) => setTimeout(() => gaveUp(fail({ code: 'unreachable' })), ms));

const refusals = new Set<string>([
  'no-composer',
  'note-box',
  'other-ticket',
  'stale',
  'read-only',
  'composing',
  'rejected',
]);

const refusalOf = ({ error }: Extract<Result<Inserted, Problem>, { ok: false }>): InsertRefusal =>
  refusals.has(error.code) ? (error.code as InsertRefusal) : 'page-gone';

const refuse = (tab: number, state: TicketState, code: InsertRefusal): Promise<Notice> =>
  note(tab, state, { kind: 'not-inserted', at: Date.now(), code });

async function note(tab: number, state: TicketState, notice: Notice): Promise<Notice> {
  await saveTicket(tab, withNotice(state, notice));
  return notice;
}
