/** The panel's actions, wired to the worker and the browser. Every one speaks of the tab and ticket now on screen. */

import type { AdviceView } from '../../src/protocol/view.ts';
import { leaveOut } from '../../src/replies/leave-out.ts';
import { openGaps, textOf } from '../../src/replies/render.ts';
import { withoutSite, withSite } from '../../src/settings/sections/helpdesks.ts';
import type { CustomerType } from '../../src/thread/customer-types.ts';
import { browser } from '../browser/api.ts';
import { patternFor, requestSite } from '../browser/hosts.ts';
import { askWorker } from '../browser/messaging.ts';

import { openOptions, openPracticeDesk } from '../browser/pages.ts';
import { loadSettings, saveSection } from '../browser/settings.ts';
import { openShortcuts } from '../browser/shortcuts-page.ts';

import type { PanelActions } from './actions.ts';
import type { PanelStore } from './store.ts';

export function makeActions(store: PanelStore): PanelActions {
  const shown = (): (AdviceView & { tab: number }) | undefined => {
    const { tab, view } = store.getState();
    return tab !== undefined && view.state === 'advice' ? { ...view, tab } : undefined;
  };
  const about = ({ tab, ticket }: { tab: number; ticket: AdviceView['ticket'] }) => ({ tab, ticket });
  const withShown = (act: (v: AdviceView & { tab: number }) => void) => {
    const view = shown();
    if (view) act(view);
  };

  return {
    grant: () => void grant(store),
    openPracticeDesk,
    reloadPage: () => void browser.tabs.reload(store.getState().tab),
    teach: () => teach(store),
    choose: (index) => withShown((v) => void askWorker('panel.choose', { ...about(v), index })),
    toggleShort: () => withShown((v) => void askWorker('panel.short', about(v))),
    fill: (reply, gap, words) => withShown((v) => void askWorker('panel.fill', { ...about(v), reply, gap, words })),
    leaveOut: (on) => withShown((v) => void askWorker('panel.leave-out', { ...about(v), on })),
    tick: (point, on) => withShown((v) => void askWorker('panel.tick', { ...about(v), point, on })),
    guide: (move) => withShown((v) => void askWorker('panel.guide', { ...about(v), move })),
    otherTechnique: () => withShown((v) => void askWorker('panel.technique', about(v))),
    insert: () => withShown((v) => void askWorker('panel.insert', { ...about(v), rev: v.advice.rev })),
    insertSayFirst: () =>
      withShown((v) => void askWorker('panel.insert-say-first', { ...about(v), rev: v.advice.rev })),
    showNew: () => withShown((v) => void askWorker('panel.show-new', about(v))),
    highlight: (place) => withShown((v) => void askWorker('panel.highlight', { ...about(v), place })),
    copyReply: () => copy(shown()),
    openShortcuts,
    openOptions,
    speakHere: (on) => void speakHere(store, on),
    correct: (type) => withShown((v) => void askWorker('panel.correct', { ...about(v), type })),
    neverShow: (type) => void neverShow(type),
    showKept: () => withShown((v) => void askWorker('panel.show-kept', about(v))),
    findTypes: async () => {
      const answer = await askWorker('panel.types', { lang: store.getState().lang });
      return answer.ok ? answer.value : [];
    },
  };
}

/** The request comes first: the browser only asks inside the click itself. */
async function grant(store: PanelStore): Promise<void> {
  const { tab, url } = store.getState();
  const pattern = patternFor(url);
  if (pattern && (await requestSite(pattern)) && tab !== undefined) await askWorker('panel.activate', { tab });
}

function teach(store: PanelStore): void {
  const { tab } = store.getState();
  if (tab !== undefined) void askWorker('panel.teach', { tab });
}

/** The worker hears of the change and has the page report again. */
async function speakHere(store: PanelStore, on: boolean): Promise<void> {
  const { url, view } = store.getState();
  const origin = view.state === 'advice' ? view.ticket.origin : url && new URL(url).origin;
  if (!origin) return;
  const { off } = (await loadSettings()).helpdesks;
  await saveSection('helpdesks', { off: on ? withoutSite(off, origin) : withSite(off, origin) });
}

async function neverShow(type: CustomerType): Promise<void> {
  const { advice } = await loadSettings();
  await saveSection('advice', { ...advice, off: [...new Set([...advice.off, type])] });
}

function copy(view: AdviceView | undefined): 'copied' | 'gaps' | 'locked' {
  const reply = view?.advice.replies[view.chosen];
  if (!view || !reply) return 'gaps';
  if (reply.locked && (view.ticked ?? []).length < view.advice.card.check.length) return 'locked';
  const words = leaveOut(view.short ? reply.short : reply.segments, view.left?.[reply.id] ?? []);
  if (openGaps(words, view.filled[reply.id]).length > 0) return 'gaps';
  void navigator.clipboard.writeText(textOf(words, view.filled[reply.id]));
  return 'copied';
}
