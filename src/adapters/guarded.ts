/**
 * A reader that cannot take the page's Rapport down. A page may be hostile (elements named like the document's own functions hide
 * them) or simply redesigned; whatever a reader throws becomes "cannot read", said once and without a word of the page.
 */
import { fail } from '../result.ts';
import type { Adapter, Page } from './adapter.ts';

/** Told the reader's id and the name of what it threw; never the message, which may quote the page. */
export type Complain = (reader: string, what: string) => void;

/** The same reader, none of whose answers is an exception: nothing to watch, no composer, a thread that cannot be read. */
export function guarded(reader: Adapter, complain: Complain): Adapter {
  const { warm } = reader;
  const safely = <T>(work: () => T, otherwise: T): T => {
    try {
      return work();
    } catch (cause) {
      complain(reader.id, cause instanceof Error ? cause.name : typeof cause);
      return otherwise;
    }
  };
  return {
    ...reader,
    matches: (page: Page) => safely(() => reader.matches(page), false),
    read: (page) => safely(() => reader.read(page), fail({ code: 'cannot-read', missing: ['messages'] })),
    ...(warm && { warm: (page, outOfTime) => safely(() => warm(page, outOfTime), true) }),
    findComposer: (page) => safely(() => reader.findComposer(page), null),
    watch: (page) => safely(() => reader.watch(page), []),
  };
}
