/** Opens a fixture page as an adapter would see it, and tells what the picked adapter makes of it. */
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import type { Page } from '../../src/adapters/adapter.ts';
import { pick } from '../../src/adapters/registry.ts';

export const fixtureFolder = 'test/fixtures';

/** The first line holds `address: URL | now: ISO time | zone: minutes east`; the last two may be missing. */
export function openFixture(path: string): Page {
  const html = readFileSync(`${fixtureFolder}/${path}`, 'utf8');
  const head = html.split('\n', 1)[0] ?? '';
  const address = /address: (\S+)/.exec(head)?.[1];
  if (!address) throw new Error(`${path}: no address in the first line`);
  const now = /now: (\S+)/.exec(head)?.[1];
  const zone = /zone: (-?\d+)/.exec(head)?.[1];
  // Scripts of the page are not run.
  const { document } = new JSDOM(html, { url: address }).window;
  fillFrames(document);
  return { document, url: new URL(address), ...(now && { now: new Date(now) }), zone: Number(zone ?? 0) };
}

/** The test DOM loads no frames, so what `srcdoc` holds is written into each. */
function fillFrames(document: Document) {
  for (const frame of document.querySelectorAll('iframe')) {
    frame.contentDocument?.write(frame.getAttribute('srcdoc') ?? '');
    frame.contentDocument?.close();
  }
}

/** The answer as plain data: the reading or the refusal, what was cut, and the composer. */
export function answerOf(page: Page) {
  const adapter = pick(page);
  const read = adapter.read(page);
  const composer = adapter.findComposer(page);
  return {
    adapter: adapter.id,
    ...(read.ok ? reading(read.value) : { refused: read.error }),
    composer: composer && { field: nameOf(composer.field), box: composer.box, ticket: composer.ticket?.id ?? null },
  };
}

function reading({
  ticket,
  thread,
  sources,
  ...rest
}: Extract<ReturnType<ReturnType<typeof pick>['read']>, { ok: true }>['value']) {
  const { now: _, messages, ...about } = thread;
  return {
    ticket,
    ...rest,
    thread: about,
    messages: messages.map((message, i) => ({ ...message, cut: sources[i]?.cut })),
  };
}

const nameOf = (field: Element) => field.tagName.toLowerCase() + (field.id && `#${field.id}`);
