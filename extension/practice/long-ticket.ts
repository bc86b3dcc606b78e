/** A ticket of any length, made by repeating a real one. For trying how readers bear a very long conversation. */
import type { PracticeMessage, PracticeTicket } from './practice-ticket.ts';

export const longTicketId = '9000';
const minutesApart = 3;

/** `count` messages, cycled from `model`, three minutes apart, the newest three minutes old. */
export function longTicket(model: PracticeTicket, count: number): PracticeTicket {
  const messages: PracticeMessage[] = [];
  for (let left = count; left > 0; left -= 1) {
    const next = model.messages[(count - left) % model.messages.length];
    if (next) messages.push({ ...next, minutesAgo: left * minutesApart });
  }
  const { later: _, ...rest } = model;
  return { ...rest, id: longTicketId, subject: `${model.subject} (${count})`, messages };
}
