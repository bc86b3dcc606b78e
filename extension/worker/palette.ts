/** The quick palette on the page: its script is put in only when the agent asks for it. */
import type { TicketRef } from '../../src/adapters/adapter.ts';
import { paletteEntries } from '../../src/palette/entries.ts';
import type { PaletteAsk } from '../../src/protocol/palette-calls.ts';
import { pick } from '../../src/session/steps.ts';
import { asReply, replyIdOf } from '../../src/snippets/as-reply.ts';
import { inject } from '../browser/hosts.ts';
import { askContent, askPalette } from '../browser/messaging.ts';
import { loadTab, loadTicket, saveTicket } from '../browser/session.ts';
import { agentLanguage, loadSettings } from '../browser/settings.ts';
import { loadSnippets } from '../browser/snippets.ts';
import { languageTag, makeTranslate, type Translate } from '../i18n/translate.ts';
import paletteScript from '../palette.ts?script&iife';

/** Opens the palette over the page of a tab, or closes it. Without a ticket a line on the page says so. */
export async function openPalette(tab: number): Promise<void> {
  if (!(await loadSettings()).keys.palette) return;
  const t = makeTranslate(await agentLanguage());
  const shown = await contents(tab, t);
  if (!shown) return void (await askContent(tab)('content.say', { text: t('refusedNoReply') }));
  const there = await askPalette(tab)('palette.show', shown);
  if (!there.ok && (await inject(tab, paletteScript))) await askPalette(tab)('palette.show', shown);
}

async function contents(tab: number, t: Translate): Promise<PaletteAsk | undefined> {
  const page = (await loadTab(tab))?.page;
  const ticket = page && 'ticket' in page ? page.ticket : undefined;
  const state = ticket && (await loadTicket(tab, ticket));
  if (!state) return undefined;
  const { advice, known = {}, filled } = state;
  const own = (await loadSnippets()).map((snippet) => asReply(snippet, known, advice.lang));
  const rest = own.filter(({ id }) => !advice.replies.some((reply) => reply.id === id));
  // Beside somebody in danger only the first lines written for that are offered.
  const replies = advice.mood === 'distress' ? advice.replies : [...advice.replies, ...rest];
  return {
    ticket: state.ticket,
    lang: advice.lang,
    entries: paletteEntries(replies, t.lang, filled),
    says: says(t),
  };
}

const says = (t: Translate): PaletteAsk['says'] => ({
  lang: languageTag(t.lang),
  title: t('paletteTitle'),
  search: t('paletteSearch'),
  none: t('repliesNone'),
  keys: t('paletteKeys'),
  gaps: t('paletteGaps'),
  insert: t('insertReply'),
});

/** Makes `id` the chosen reply, filled; a snippet is filled from the ticket first. False when there is none such any more. */
export async function pickReply(
  tab: number,
  ticket: TicketRef,
  id: string,
  filled: Record<string, string>,
): Promise<boolean> {
  const state = await loadTicket(tab, ticket);
  if (!state) return false;
  const snippet = (await loadSnippets()).find((one) => replyIdOf(one) === id);
  const picked = pick(state, id, filled, snippet && asReply(snippet, state.known ?? {}, state.advice.lang));
  if (picked === state) return false;
  await saveTicket(tab, picked);
  return true;
}
