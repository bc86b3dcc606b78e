/**
 * The life of Rapport in one page: reads the ticket, follows it, answers the worker. Ends quietly when the extension was
 * updated under it or a newer script takes over.
 */

import type { Adapter, Page } from '../../src/adapters/adapter.ts';
import { guarded } from '../../src/adapters/guarded.ts';
import { pick } from '../../src/adapters/registry.ts';
import { taughtReader } from '../../src/adapters/taught/reader.ts';
import { watchComposition } from '../../src/compose/composition.ts';
import { contentSchemas } from '../../src/protocol/content-calls.ts';
import { makeRouter } from '../../src/protocol/router.ts';
import { answerWith, askWorker } from '../browser/messaging.ts';
import { isAlive, version } from '../browser/runtime.ts';
import { follow } from './follow.ts';
import { contentHandlers } from './handlers.ts';
import { makeReporter } from './report.ts';

/** A newer script says this on the document; the older one then lets go. A page that says it only switches Rapport off. */
const TAKEOVER = 'rapport:takeover';

/** Starts reading a page; returns the controller that ends it. */
export function startReader(document: Document): AbortController {
  const life = new AbortController();
  const { signal } = life;
  document.dispatchEvent(new CustomEvent(TAKEOVER));
  document.addEventListener(TAKEOVER, () => life.abort(), { signal });

  const page: Page = {
    document,
    get url() {
      return new URL(document.location.href);
    },
  };
  let taught: Adapter | undefined;
  const complained = new Set<string>();
  const complain = (reader: string, what: string) => {
    if (!complained.has(reader)) console.info(`Rapport: the reader ${reader} could not take this page (${what})`);
    complained.add(reader);
  };
  const adapter = () => guarded(taught ?? pick(page, complain), complain);
  const learn = async () => {
    const answer = await askWorker('page.taught', {});
    taught = answer.ok && answer.value ? taughtReader(answer.value) : undefined;
  };
  const watched = new WeakSet<Document>();
  const writingIn = (place: Document) => {
    if (!watched.has(place)) watchComposition(place, signal);
    watched.add(place);
  };
  const ended = () => {
    if (!isAlive()) life.abort();
    return signal.aborted;
  };
  const site = page.url.host;
  const reporter = makeReporter({ page, adapter, site, version: version(), ask: askWorker, ended, writingIn });

  writingIn(document);
  answerWith(
    makeRouter(contentSchemas, contentHandlers({ page, adapter, reporter, signal, learn }), () => true),
    signal,
  );
  follow({
    page,
    adapter,
    signal,
    changed: () => ended() || reporter.report(),
    moved: () => ended() || reporter.reportBox(),
  });
  document.defaultView?.addEventListener('pagehide', () => ended() || reporter.gone(), { signal });
  void learn().then(reporter.report);
  return life;
}
