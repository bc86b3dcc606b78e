/** What the content script does for the worker: insert, light up words, say a line, report. */
import { insertText } from '../../src/compose/insert.ts';
import { canTakeBack, takeBack } from '../../src/compose/take-back.ts';
import type { ContentCalls, contentSchemas } from '../../src/protocol/content-calls.ts';
import type { Handlers } from '../../src/protocol/router.ts';
import { fail, ok } from '../../src/result.ts';
import { sameTicket } from '../../src/session/state.ts';
import { fieldFor, type Place } from './guards.ts';
import { lightUp } from './highlight.ts';
import { toast } from './toast.ts';

export const contentHandlers = (
  /** `learn` looks again what the agent has taught about this site. */
  wiring: Place & { signal: AbortSignal; learn: () => Promise<void> },
): Handlers<typeof contentSchemas, ContentCalls> => {
  const { document } = wiring.page;
  let last: HTMLElement | undefined;
  /** Esc while the line stands: only while the field reads as it did right after the insert. */
  const undo = (undone: string) => ({
    places: [document, last?.ownerDocument ?? document],
    can: () => last !== undefined && canTakeBack(last),
    run: async () => {
      if (last && (await takeBack(last))) toast(document, undone, wiring.signal);
    },
  });

  return {
    'content.insert': async ({ ticket, heard, text, before }) => {
      if (Date.now() > before) return fail({ code: 'too-late' });
      const field = fieldFor({ ticket, heard }, wiring);
      if (!field.ok) return field;
      last = field.value;
      return insertText(field.value, text);
    },

    'content.highlight': async ({ ticket, place }) => {
      const reading = wiring.reporter.reading();
      const same = reading && sameTicket(reading.ticket, ticket);
      lightUp(document, same && place ? { reading, place } : null);
      return ok(null);
    },

    'content.say': async ({ text, undone }) => {
      toast(document, text, wiring.signal, undone === undefined ? undefined : undo(undone));
      return ok(null);
    },

    'content.report': async () => {
      await wiring.learn();
      wiring.reporter.reportAll();
      return ok(null);
    },
  };
};
