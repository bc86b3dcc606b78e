/** What the worker does for the side panel. The panel itself only draws what is stored. */

import type { TicketRef } from '../../src/adapters/adapter.ts';
import { typeEntries } from '../../src/advice/type-entries.ts';
import type { Handlers } from '../../src/protocol/router.ts';
import type { WorkerCalls, workerSchemas } from '../../src/protocol/worker-calls.ts';
import { ok, type Result } from '../../src/result.ts';
import { moveGuide } from '../../src/session/guiding.ts';
import type { TicketState } from '../../src/session/state.ts';
import {
  bringBack,
  choose,
  fillGap,
  leaveOutOpen,
  markSeen,
  otherTechnique,
  showNew,
  tick,
  toggleShort,
} from '../../src/session/steps.ts';
import { inject, syncContentScript } from '../browser/hosts.ts';
import { askContent } from '../browser/messaging.ts';
import { loadTicket, saveTicket } from '../browser/session.ts';
import contentScript from '../content.ts?script&iife';
import { correct, showKept } from './corrections.ts';
import { insertSayFirst, pressInsert } from './insert.ts';
import { inTurn } from './turns.ts';

type PanelHandlers = Omit<
  Pick<Handlers<typeof workerSchemas, WorkerCalls>, `panel.${string}` & keyof typeof workerSchemas>,
  'panel.teach'
>;

/** One step on a stored ticket; a ticket that is no longer stored is left alone, since its advice has gone from the panel. */
export async function step(
  tab: number,
  ticket: TicketRef,
  change: (s: TicketState) => TicketState,
): Promise<Result<null>> {
  await inTurn(tab, async () => {
    const state = await loadTicket(tab, ticket);
    const changed = state && change(state);
    if (changed && changed !== state) await saveTicket(tab, changed);
  });
  return ok(null);
}

export const panelHandlers: PanelHandlers = {
  'panel.seen': ({ tab, ticket, rev }) => step(tab, ticket, (s) => markSeen(s, rev)),
  'panel.choose': ({ tab, ticket, index }) => step(tab, ticket, (s) => choose(s, index)),
  'panel.short': ({ tab, ticket }) => step(tab, ticket, toggleShort),
  'panel.fill': ({ tab, ticket, reply, gap, words }) => step(tab, ticket, (s) => fillGap(s, reply, gap, words)),
  'panel.leave-out': ({ tab, ticket, on }) => step(tab, ticket, on ? leaveOutOpen : bringBack),
  'panel.tick': ({ tab, ticket, point, on }) => step(tab, ticket, (s) => tick(s, point, on)),
  'panel.guide': ({ tab, ticket, move }) => step(tab, ticket, (s) => moveGuide(s, move)),
  'panel.technique': ({ tab, ticket }) => step(tab, ticket, otherTechnique),
  'panel.show-new': ({ tab, ticket }) => step(tab, ticket, showNew),
  'panel.highlight': ({ tab, ticket, place }) => askContent(tab)('content.highlight', { ticket, place }),

  'panel.insert': async ({ tab, ticket, rev }) => {
    await pressInsert(tab, { ticket, rev });
    return ok(null);
  },

  'panel.insert-say-first': async ({ tab, ticket, rev }) => {
    await insertSayFirst(tab, { ticket, rev });
    return ok(null);
  },

  'panel.correct': async ({ tab, ticket, type }) => {
    await correct(tab, ticket, type);
    return ok(null);
  },

  'panel.show-kept': async ({ tab, ticket }) => {
    await showKept(tab, ticket);
    return ok(null);
  },

  'panel.types': async ({ lang }) => ok(typeEntries(lang)),

  'panel.activate': async ({ tab }) => {
    await syncContentScript(contentScript);
    const running = await askContent(tab)('content.report', {});
    if (!running.ok) await inject(tab, contentScript);
    return ok(null);
  },
};
