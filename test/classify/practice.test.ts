/** The practice desk shows what its authors meant: each ticket leads with the type it names. */
import { expect, test } from 'vitest';
import { practiceThread } from '../../extension/practice/desk-message.ts';
import { tickets } from '../../extension/practice/tickets/registry.ts';
import { classify } from '../../src/classify/classify.ts';

const opened = new Date('2026-03-12T12:00:00.000Z');

test.each(tickets.map((ticket) => [`${ticket.id} ${ticket.subject}`, ticket] as const))('%s', (_, ticket) => {
  expect(classify(practiceThread(ticket, opened)).primary).toBe(ticket.expect.primary);
});
