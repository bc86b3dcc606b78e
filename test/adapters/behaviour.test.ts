/** What every reader has to do, shown on all fixture pages. */
import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/adapters/adapter.ts';
import { genericReader } from '../../src/adapters/generic.ts';
import { adapters, pick } from '../../src/adapters/registry.ts';
import { parseThread } from '../../src/thread/thread.ts';
import { fixtureFolder, openFixture } from './open-fixture.ts';

const all = [...adapters, genericReader];
/** The scoring pages of the generic reader need a real browser: see `score/`. */
const folders = readdirSync(fixtureFolder).filter((folder) => !folder.startsWith('generic-'));
const pages = folders.flatMap((folder) =>
  readdirSync(`${fixtureFolder}/${folder}`)
    .filter((name) => name.endsWith('.html'))
    .map((name) => `${folder}/${name}`),
);

/** Where each reader's messages are, to add, change and take away one by hand. */
const items: Record<string, { page: string; item: string; words: string }> = {
  'practice-desk': { page: 'long-thread-with-quotes', item: '[data-message-id]', words: '[data-body] p' },
  'request-tracker': { page: 'long-thread-with-quotes', item: '.transaction.message', words: '.message-stanza' },
  gmail: { page: 'long-thread-with-quotes', item: '.adn', words: '.a3s' },
  'jira-service-management': {
    page: 'long-thread-with-quotes',
    item: '[data-testid$=".description"], [data-testid^="comment-base-item-"]',
    words: '.ak-renderer-document',
  },
  outlook: { page: 'internal-note-from-a-colleague', item: '[tabindex]', words: '[role="document"]' },
  zendesk: { page: 'long-thread-with-quotes', item: 'article', words: '.zd-comment p' },
  osticket: { page: 'long-thread-with-quotes', item: '.thread-entry', words: '.thread-body p' },
  chatwoot: { page: 'long-thread-with-quotes', item: '[data-message-id]', words: '.prose p' },
  generic: { page: 'articles-with-note', item: 'article', words: '.comment-body p' },
};

describe('registry', () => {
  it('names each adapter after its file, once, and each has fixtures', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const { id } of all) {
      expect(existsSync(`src/adapters/${id}.ts`), id).toBe(true);
      expect(existsSync(`${fixtureFolder}/${id}`), id).toBe(true);
    }
  });

  it.each(pages)('has one reader for %s', (path) => {
    const page = openFixture(path);
    const claims = adapters.filter((adapter) => adapter.matches(page)).map(({ id }) => id);
    const owner = path.split('/')[0];
    expect(claims).toEqual(owner === 'generic' ? [] : [owner]);
  });
});

describe('reading', () => {
  it.each(pages)('leaves %s as it was', (path) => {
    const page = openFixture(path);
    const before = page.document.documentElement.outerHTML;
    const adapter = pick(page);
    adapter.read(page);
    adapter.warm?.(page, () => false);
    adapter.findComposer(page);
    adapter.watch(page);
    expect(page.document.documentElement.outerHTML).toBe(before);
  });

  it.each(pages)('gives a thread in the common shape, and sources beside it: %s', (path) => {
    const page = openFixture(path);
    const read = pick(page).read(page);
    if (!read.ok) return;
    expect(parseThread(JSON.parse(JSON.stringify(read.value.thread))).ok).toBe(true);
    expect(read.value.sources).toHaveLength(read.value.thread.messages.length);
    for (const { element } of read.value.sources) expect(page.document.contains(element)).toBe(true);
  });
});

describe.each(Object.entries(items))('%s follows changes', (id, { page: name, item, words }) => {
  const open = () => {
    const page = openFixture(`${id}/${name}.html`);
    const adapter = pick(page);
    const texts = () => readingOf(adapter.read(page)).thread.messages.map(({ text }) => text);
    return { page, adapter, texts, nodes: () => [...page.document.querySelectorAll(item)] };
  };

  it('a new message', () => {
    const { texts, nodes } = open();
    const before = texts();
    const last = nodes().at(-1);
    const copy = last?.cloneNode(true) as Element;
    for (const attribute of ['data-message-id', 'data-transaction-id', 'data-comment-id']) {
      if (copy.hasAttribute(attribute)) copy.setAttribute(attribute, '999');
    }
    setText(copy, words, 'This one is new.');
    last?.after(copy);
    expect(texts()).toEqual([...before, 'This one is new.']);
  });

  it('other words in the same node', () => {
    const { texts, nodes } = open();
    const before = texts();
    setText(nodes()[0], words, 'Edited words.');
    const after = texts();
    expect(after[0]).toContain('Edited words.');
    expect(after.slice(1)).toEqual(before.slice(1));
  });

  it('a message taken away', () => {
    const { texts, nodes } = open();
    const before = texts();
    nodes()[0]?.remove();
    expect(texts()).toEqual(before.slice(1));
  });

  it('shows new messages inside a watched node', () => {
    const { page, adapter, nodes } = open();
    for (const node of nodes()) expect(adapter.watch(page).some((watched) => watched.contains(node))).toBe(true);
  });

  it('can be warmed in slices, and says when it is done', () => {
    const { page, adapter, nodes, texts } = open();
    let turns = 0;
    let budget = 0;
    const slice = () => adapter.warm?.(page, () => budget-- <= 0);
    for (budget = 2; slice() === false && turns < 50; budget = 2 + turns * 2) turns += 1;
    expect(turns).toBeGreaterThan(0);
    expect(turns).toBeLessThan(50);
    expect(texts()).toHaveLength(nodes().length);
  });
});

function readingOf(read: ReturnType<typeof genericReader.read>): Reading {
  if (!read.ok) throw new Error(`not read: ${JSON.stringify(read.error)}`);
  return read.value;
}

function setText(item: Element | undefined, selector: string, text: string) {
  const [first, ...rest] = item?.querySelectorAll(selector) ?? [];
  if (first) first.textContent = text;
  for (const other of rest) other.remove();
  item?.querySelector('blockquote')?.remove();
}
