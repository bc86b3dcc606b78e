/** What is said about an insertion, in one place for the line above the button and for the live region. */
import type { InsertRefusal, Notice } from '../../src/protocol/view.ts';
import { list } from './format.ts';
import type { MessageKey, Translate } from './translate.ts';

/** Why it did not happen and what to do about it, one sentence each. */
export const refusalKeys = {
  'no-composer': 'refusedNoComposer',
  'note-box': 'refusedNoteBox',
  'other-ticket': 'refusedOtherTicket',
  stale: 'refusedStale',
  'read-only': 'refusedReadOnly',
  composing: 'refusedComposing',
  rejected: 'refusedRejected',
  'no-reply': 'refusedNoReply',
  'check-first': 'refusedCheckFirst',
  'page-gone': 'refusedPageGone',
} as const satisfies Record<InsertRefusal, MessageKey>;

/** The notice as a sentence to be read out. */
export function noticeWords(notice: Notice, t: Translate): string {
  if (notice.kind === 'gaps') return t('noticeGaps', { list: list(t.lang, notice.labels) });
  if (notice.kind === 'not-inserted') return t('liveRefused', { why: t(refusalKeys[notice.code]) });
  return t('inserted');
}
