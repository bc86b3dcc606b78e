/** What the scoring runs inside a page: the generic reader alone, without an extension. */
import { genericReader } from '../../../src/adapters/generic.ts';

Object.assign(globalThis, {
  readThread: (address: string, now: string) => {
    const read = genericReader.read({ document, url: new URL(address), now: new Date(now), zone: 0 });
    if (!read.ok) return { refused: read.error };
    const { thread, confidence, ticket } = read.value;
    return { messages: thread.messages, confidence, id: ticket.id, customer: thread.customer, subject: thread.subject };
  },
});
