/** What a pressed key came to, in one sentence for the page, when there is no panel to read it in. */
import type { Notice } from '../../src/protocol/view.ts';
import { noticeWords } from './notice-words.ts';
import type { Translate } from './translate.ts';

/** `null`: there is no ticket to insert for; `new-shown`: the customer wrote again, so nothing old went in. */
export function noticeLine(pressed: Notice | { kind: 'new-shown' } | null, t: Translate): string {
  if (pressed === null) return t('refusedNoReply');
  if (pressed.kind === 'new-shown') return t('refusedStale');
  if (pressed.kind === 'inserted' && pressed.title) return t('insertedLine', { title: pressed.title });
  return noticeWords(pressed, t);
}
