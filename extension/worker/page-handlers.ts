/** What the worker does when a content script reports: classify, and keep the result for that tab and ticket. */
import type { TicketRef } from '../../src/adapters/adapter.ts';
import { advise } from '../../src/advice/advise.ts';
import type { Handlers, Sender } from '../../src/protocol/router.ts';
import type { WorkerCalls, workerSchemas } from '../../src/protocol/worker-calls.ts';
import { knownFrom } from '../../src/replies/known.ts';
import { fail, ok, type Result } from '../../src/result.ts';
import { type TabState, type TicketState, ticketKey } from '../../src/session/state.ts';
import { takeAdvice } from '../../src/session/steps.ts';
import { isOff as isOffOn } from '../../src/settings/sections/helpdesks.ts';
import type { Thread } from '../../src/thread/thread.ts';
import { allTickets, drop, dropTab, loadTab, loadTicket, saveTab, saveTicket } from '../browser/session.ts';
import { loadSettings } from '../browser/settings.ts';
import { insertAndSay } from './keys.ts';
import { loadListener } from './listener.ts';
import { pickReply } from './palette.ts';
import { inTurn } from './turns.ts';

/** Tickets remembered at once; the one touched longest ago goes first. About 30 kB each, of 10 MB the browser gives. */
const MOST_TICKETS = 60;

type PageHandlers = Pick<
  Handlers<typeof workerSchemas, WorkerCalls>,
  'page.thread' | 'page.state' | 'page.open' | 'page.pick' | 'page.gone'
>;

type Page = Omit<TabState, 'page'>;

/**
 * Runs the step in turn for the sender's tab. A page may only speak of tickets of its own origin. Where the agent has
 * switched Rapport off, only that is kept.
 */
async function forTab(
  from: Sender,
  ticket: TicketRef | undefined,
  page: Page | undefined,
  step: (tab: number) => Promise<void>,
): Promise<Result<null>> {
  const { tab, origin } = from;
  if (tab === undefined) return fail({ code: 'not-allowed', detail: 'no tab' });
  if (ticket && ticket.origin !== origin) return fail({ code: 'not-allowed', detail: 'origin' });
  await inTurn(tab, async () => {
    if (page && (await isOff(origin))) await saveTab(tab, { ...page, page: { code: 'off' } });
    else await step(tab);
  });
  return ok(null);
}

const isOff = async (origin: string | undefined): Promise<boolean> =>
  origin !== undefined && isOffOn((await loadSettings()).helpdesks.off, origin);

export const pageHandlers: PageHandlers = {
  'page.thread': ({ ticket, thread, ...tabState }, from) =>
    forTab(from, ticket, tabState, async (tab) => {
      const old = await loadTicket(tab, ticket);
      const advice = advise(thread, { ...(await loadListener()), wish: old?.wish });
      if (advice) {
        const known = knownFrom({ thread, lang: advice.lang, evidence: [] });
        await saveTicket(tab, { ...takeAdvice(old, ticket, advice, lastCustomerWords(thread)), known });
        if (!old) await forgetOldest();
      }
      await saveTab(tab, { ...tabState, page: { code: advice ? 'ticket' : 'empty', ticket } });
    }),

  'page.state': ({ reason, ...tabState }, from) =>
    forTab(from, 'ticket' in reason ? reason.ticket : undefined, tabState, async (tab) => {
      if (reason.code === 'reply-page') await bringAdvice(tab, reason.ticket);
      await saveTab(tab, { ...tabState, page: reason } as TabState);
    }),

  'page.open': ({ open }, from) =>
    forTab(from, undefined, undefined, async (tab) => {
      const state = await loadTab(tab);
      if (state) await saveTab(tab, { ...state, open });
    }),

  'page.pick': async ({ ticket, reply, filled }, from) => {
    const { tab } = from;
    let picked = false;
    const done = await forTab(from, ticket, undefined, async (of) => {
      picked = await pickReply(of, ticket, reply, filled);
    });
    if (picked && tab !== undefined) await insertAndSay(tab);
    return done;
  },

  'page.gone': (_, from) => forTab(from, undefined, undefined, dropTab),
};

/** A reply form may be opened in a tab of its own: it gets the newest advice any tab has for its ticket. */
async function bringAdvice(tab: number, ticket: TicketRef): Promise<void> {
  if (await loadTicket(tab, ticket)) return;
  const same = (await allTickets()).map(([, state]) => state).filter((s) => ticketKey(s.ticket) === ticketKey(ticket));
  const newest = same.toSorted((a, b) => b.touched.localeCompare(a.touched))[0];
  if (newest) await saveTicket(tab, newest);
}

const lastCustomerWords = ({ messages }: Thread): { text: string; at?: string | undefined } | undefined => {
  const last = messages.findLast((m) => m.role === 'customer');
  return last && { text: last.text.slice(0, 240), at: last.at };
};

async function forgetOldest(): Promise<void> {
  const kept: [string, TicketState][] = await allTickets();
  if (kept.length <= MOST_TICKETS) return;
  const oldestFirst = kept.toSorted(([, a], [, b]) => a.touched.localeCompare(b.touched));
  await drop(oldestFirst.slice(0, kept.length - MOST_TICKETS).map(([key]) => key));
}
