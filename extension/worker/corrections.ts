/** The agent corrects a reading: kept for this ticket, learnt for others, and taken back as a whole. */
import type { TicketRef } from '../../src/adapters/adapter.ts';
import type { Advice, Quote } from '../../src/advice/advice.ts';
import { type Learnt, type Lesson, learn, unlearn } from '../../src/learn/lesson.ts';
import type { TicketState } from '../../src/session/state.ts';
import { withWish } from '../../src/session/steps.ts';
import type { Primary } from '../../src/thread/customer-types.ts';
import { loadLearnt, saveLearnt } from '../browser/learnt.ts';
import { askContent } from '../browser/messaging.ts';
import { loadTicket, saveTicket } from '../browser/session.ts';
import { inTurn } from './turns.ts';

const cuesOf = (quotes: readonly Quote[] = []): string[] => [...new Set(quotes.map(({ why }) => why))];

const quotesFor = ({ lead, also, others }: Advice, type: Primary): Quote[] | undefined =>
  [lead, ...also, ...others].find((line) => line?.id === type)?.quotes;

/** What naming `chosen` teaches. What was guessed first counts, however often the agent changes their mind. */
const lessonOf = ({ advice, lesson }: TicketState, chosen: Primary): Lesson => ({
  guess: lesson?.guess ?? advice.primary,
  chosen,
  guessCues: lesson?.guessCues ?? cuesOf(quotesFor(advice, advice.primary)),
  chosenCues: cuesOf(quotesFor(advice, chosen)),
});

/** Learning takes turns across tabs: two corrections at once would lose one. */
const LEARNING = -1;

const learning = (change: (learnt: Learnt) => Learnt): Promise<void> =>
  inTurn(LEARNING, async () => saveLearnt(change(await loadLearnt())));

/** Names the type of the ticket; null takes the agent's word back, with what was learnt from it. */
export async function correct(tab: number, ticket: TicketRef, type: Primary | null): Promise<void> {
  await inTurn(tab, async () => {
    const state = await loadTicket(tab, ticket);
    if (!state) return;
    const before = state.lesson;
    const lesson = type === null ? undefined : lessonOf(state, type);
    await learning((learnt) => {
      const cleared = before ? unlearn(learnt, before) : learnt;
      return lesson ? learn(cleared, lesson) : cleared;
    });
    const wish =
      lesson && type !== null
        ? { type, instead: lesson.guess, messages: state.advice.messages }
        : { loud: state.wish?.loud };
    await saveTicket(tab, withWish(state, wish, lesson));
  });
  await askContent(tab)('content.report', {});
}

/** Quiet mode: shows on this ticket what was kept back. */
export async function showKept(tab: number, ticket: TicketRef): Promise<void> {
  await inTurn(tab, async () => {
    const state = await loadTicket(tab, ticket);
    if (state) await saveTicket(tab, withWish(state, { ...state.wish, loud: true }, state.lesson));
  });
  await askContent(tab)('content.report', {});
}
