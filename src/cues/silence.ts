/** Where a thread fell silent: agents' messages nobody answered, with how long. Needs times on the messages. */
import type { Message } from '../thread/thread.ts';
import { asks } from './agent-turns.ts';
import type { ThreadView } from './thread-view.ts';

/** Agents' messages in a row, and what ended the silence: a customer's message, or the moment of reading. */
export interface Silence {
  minutes: number;
  agentMessages: number;
  /** Index of the message that broke it, or null: still silent. */
  brokenBy: number | null;
}

const minute = (at: string | undefined): number => (at === undefined ? Number.NaN : Date.parse(at) / 60_000);

/** Every silence after an agent asked for something, in order. Empty when times are missing. */
export function silencesIn({ thread, now }: ThreadView): Silence[] {
  const silences: Silence[] = [];
  let run: Message[] = [];
  thread.messages.forEach((message, index) => {
    if (message.role === 'agent') run.push(message);
    if (message.role !== 'customer') return;
    add(run, minute(message.at), index);
    run = [];
  });
  if (now !== null) add(run, now, null);
  return silences;

  function add(messages: readonly Message[], until: number, brokenBy: number | null): void {
    const first = messages.find(asks);
    const minutes = first ? until - minute(first.at) : Number.NaN;
    if (minutes > 0) silences.push({ minutes, agentMessages: messages.length, brokenBy });
  }
}
