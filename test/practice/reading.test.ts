// @vitest-environment jsdom
/** What the practice desk's own adapter reads from each ticket's page must be what the ticket's data says. */
import { describe, expect, test } from 'vitest';
import { practiceThread } from '../../extension/practice/desk-message.ts';
import { hashOf } from '../../extension/practice/route.ts';
import { tickets } from '../../extension/practice/tickets/registry.ts';
import { practiceDesk } from '../../src/adapters/practice-desk.ts';
import { startDesk } from './support/desk-in-dom.ts';

const now = new Date('2026-03-12T12:00:00.000Z');
const page = () => ({ document, url: new URL(location.href), now });

describe('the adapter reads', () => {
  test.each(tickets.map((ticket) => [ticket.id, ticket] as const))(
    '%s whole, without signatures and history',
    (id, ticket) => {
      startDesk(now, hashOf(id));
      const reading = practiceDesk.read(page());
      if (!reading.ok) throw new Error(JSON.stringify(reading.error));
      const { lang: _, ...truth } = practiceThread(ticket, now);
      expect(reading.value.thread).toEqual(truth);
      expect(reading.value.sources.map(({ cut }) => cut.length > 0)).toEqual(
        ticket.messages.map(({ quoted, signature }) => Boolean(quoted ?? signature)),
      );
      expect(practiceDesk.findComposer(page())).toMatchObject({ box: 'reply', ticket: { id } });
    },
  );

  test.each(['#/', '', '#/ticket/77'])('no ticket at %s', (hash) => {
    startDesk(now, hash);
    expect(practiceDesk.read(page())).toEqual({ ok: false, error: { code: 'no-ticket' } });
    expect(practiceDesk.findComposer(page())).toBeNull();
  });
});
