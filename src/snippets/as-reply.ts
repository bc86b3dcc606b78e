/** Turns a snippet into a reply of the ticket, filled from what is known about it. */
import { fill } from '../replies/fill.ts';
import type { Known } from '../replies/known.ts';
import type { Reply } from '../replies/reply.ts';
import type { Language } from '../thread/thread.ts';
import type { Snippet } from './snippet.ts';

/** What a snippet's reply id begins with; the playbook's begin with a type. */
const PREFIX = 'snippet/';

export const replyIdOf = ({ id }: Snippet): string => PREFIX + id;

/** Values that are not known and have no fallback become gaps, as in every reply. `lang` names those gaps. */
export function asReply(snippet: Snippet, known: Known, lang: Language): Reply {
  const segments = fill(snippet.text, { thread: { id: '', messages: [] }, lang, evidence: [], known });
  return { id: replyIdOf(snippet), title: snippet.title, technique: [], why: '', segments, short: segments };
}
