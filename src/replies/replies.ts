/** Chooses the replies for a thread and fills them: those of the leading type first, then one of each further type. */
import type { Classification } from '../classify/classification.ts';
import type { ReplyTemplate } from '../playbook/card.ts';
import { cardOf } from '../playbook/playbook.ts';
import type { Primary } from '../thread/customer-types.ts';
import type { Language, Thread } from '../thread/thread.ts';
import { fill } from './fill.ts';
import type { Reply } from './reply.ts';

/**
 * The replies to offer, best first; never empty, since a plain ticket has replies too. In distress only that type's own
 * replies are offered: no second type may add a cheerful or selling line.
 */
export function repliesFor(thread: Thread, read: Classification, lang: { reply: Language; agent: Language }): Reply[] {
  const { primary, also, types } = read;
  const evidenceOf = (type: Primary) => types.find((t) => t.id === type)?.evidence ?? [];
  const make = (type: Primary, template: ReplyTemplate): Reply => {
    const from = { thread, lang: lang.reply, evidence: evidenceOf(type) };
    const { id, technique, after, text, short } = template;
    // The ids are the same in every language, so the agent reads title and reason in their own.
    const { title, why } = cardOf(type, lang.agent).replies.find((r) => r.id === id) ?? template;
    const words = { segments: fill(text, from), short: fill(short, from) };
    return { id: `${type}/${id}`, title, technique, why, ...(after && { locked: true }), ...words };
  };
  const lead = cardOf(primary, lang.reply).replies.map((r) => make(primary, r));
  if (primary === 'in-distress') return lead;
  return [
    ...lead,
    ...also.flatMap((type) =>
      cardOf(type, lang.reply)
        .replies.slice(0, 1)
        .map((r) => make(type, r)),
    ),
  ];
}
