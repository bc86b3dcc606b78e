/** What the content script does for the worker: insert, light up words, say a line, report. */
import type { Adapter, Page, TicketRef } from '../../src/adapters/adapter.ts';
import { insertText } from '../../src/compose/insert.ts';
import type { ContentCalls, contentSchemas } from '../../src/protocol/content-calls.ts';
import type { Handlers } from '../../src/protocol/router.ts';
import { fail, ok, type Result } from '../../src/result.ts';
import { sameTicket } from '../../src/session/state.ts';
import { lightUp } from './highlight.ts';
import type { Reporter } from './report.ts';
import { toast } from './toast.ts';

interface Wiring {
  page: Page;
  adapter: () => Adapter;
  reporter: Reporter;
  signal: AbortSignal;
}

/**
 * The field to write into, or why there is none. The ticket is looked at again at this very moment: the page may have
 * moved on since the advice was made.
 */
function fieldFor(ticket: TicketRef, { page, adapter, reporter }: Wiring): Result<HTMLElement> {
  reporter.reportNow();
  const open = reporter.ticket();
  const composer = adapter().findComposer(page);
  if (!open || !sameTicket(open, ticket)) return fail({ code: 'other-ticket' });
  if (!composer) return fail({ code: 'no-composer' });
  if (composer.ticket && !sameTicket(composer.ticket, ticket)) return fail({ code: 'other-ticket' });
  if (composer.box === 'note') return fail({ code: 'note-box' });
  return ok(composer.field);
}

export const contentHandlers = (wiring: Wiring): Handlers<typeof contentSchemas, ContentCalls> => ({
  'content.insert': async ({ ticket, text, before }) => {
    if (Date.now() > before) return fail({ code: 'too-late' });
    const field = fieldFor(ticket, wiring);
    return field.ok ? insertText(field.value, text) : field;
  },

  'content.highlight': async ({ ticket, place }) => {
    const reading = wiring.reporter.reading();
    const same = reading && sameTicket(reading.ticket, ticket);
    lightUp(wiring.page.document, same && place ? { reading, place } : null);
    return ok(null);
  },

  'content.say': async ({ text }) => {
    toast(wiring.page.document, text, wiring.signal);
    return ok(null);
  },

  'content.report': async () => {
    wiring.reporter.reportAll();
    return ok(null);
  },
});
