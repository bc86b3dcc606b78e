import { describe, expect, test } from 'vitest';
import type { TabState } from '../../src/session/state.ts';
import { ticketKey } from '../../src/session/state.ts';
import { viewOf } from '../../src/session/view.ts';

const ticket = { origin: 'https://desk.example', helpdesk: 'practice-desk', id: '1' };
const on = (page: TabState['page'], version = '1.0.0'): TabState => ({
  site: 'desk.example',
  page,
  open: null,
  version,
});

describe('without advice', () => {
  test.each([
    [on({ code: 'no-ticket' }), 'no-ticket'],
    [on({ code: 'loading', ticket }), 'reading'],
    [on({ code: 'cannot-read', missing: ['messages'] }), 'cannot-read'],
    [on({ code: 'empty', ticket }), 'empty'],
    [on({ code: 'reply-page', ticket }), 'reply-page'],
    [on({ code: 'ticket', ticket }), 'reading'],
    [on({ code: 'ticket', ticket }, '0.9.0'), 'updated'],
  ])('%o is drawn as %s', (tab, state) => expect(viewOf(tab, undefined, '1.0.0').state).toBe(state));
});

test('tickets of one number on two helpdesks are two tickets', () => {
  expect(ticketKey(ticket)).not.toBe(ticketKey({ ...ticket, origin: 'https://other.example' }));
  expect(ticketKey(ticket)).toBe(ticketKey({ ...ticket }));
});
