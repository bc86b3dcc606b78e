/** Teaching by pointing: which marks are lasting, what is derived from three places, and what is read with it. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { derive } from '../../src/adapters/taught/derive.ts';
import { parseTaught } from '../../src/adapters/taught/description.ts';
import { isHashed, marksOf } from '../../src/adapters/taught/marks.ts';
import { taughtReader } from '../../src/adapters/taught/reader.ts';

function open(html: string) {
  const url = 'https://desk.example/tickets/7';
  const { document } = new JSDOM(`<html lang="en"><body>${html}</body></html>`, { url }).window;
  const page = { document, url: new URL(url), now: new Date('2026-03-20T12:00:00Z'), zone: 0 };
  const at = (selector: string) => document.querySelector(selector) ?? document.body;
  return { document, page, at };
}

const talk = [
  ['in', 'Ann', 'The box came open.', '09:00'],
  ['out', 'Bo', 'Hi Ann, which one?', '09:05'],
  ['in', 'Ann', 'The blue one.', '09:10'],
] as const;
const hashed = `<section><div class="css-1k2j3h" data-scope="thread">${talk
  .map(
    ([side, who, words, at]) =>
      `<div class="css-9x8y7z" data-kind="${side === 'in' ? 'visitor' : 'operator'}" data-key="k${at}"><div class="kQzRtW"><b class="a1b2">${who}</b> <i>16 March 2026, ${at}</i></div><div class="zXcVb"><p>${words}</p></div></div>`,
  )
  .join('')}</div><div class="css-77aa"><textarea name="answer"></textarea></div></section>`;

describe('lasting marks', () => {
  it.each(['css-1x2y3z', 'sc-bdVaJa', '_a9f', 'kQzRtW', 'x9', 'jss42', 'svelte-1abc'])('%s is a hash', (name) => {
    expect(isHashed(name)).toBe(true);
  });

  it.each(['message', 'msg-row', 'is-customer', 'ticketComment', 'chat_bubble', 'MessageBubble', 'col2'])(
    '%s was named by a person',
    (name) => {
      expect(isHashed(name)).toBe(false);
    },
  );

  it('are attributes before classes, without texts, numbers and hashes', () => {
    const { at } = open(
      '<div class="row css-1a2b3c" data-testid="message" data-id="8841" aria-label="Message of Ann" title="Hello">x</div>',
    );
    expect(marksOf(at('div'))).toEqual(['[data-testid="message"]', '[data-id]', '[class~="row"]']);
  });

  it('keep the named part of a CSS module', () => {
    const { at } = open('<div class="Message_own__k2L9x">x</div>');
    expect(marksOf(at('div'))).toEqual(['[class*="Message_own__"]']);
  });
});

describe('what is derived', () => {
  it('finds all messages on a page of hashed classes, and tells the sides', () => {
    const { page, at, document } = open(hashed);
    const [first, second] = document.querySelectorAll('p');
    const derived = derive({ customer: first ?? at('p'), agent: second ?? at('p'), field: at('textarea') });
    if (!derived.ok) throw new Error(derived.error.code);
    expect(JSON.stringify(derived.value)).not.toMatch(/css-|kQzRtW|Ann|Bo|box/);
    expect(parseTaught(derived.value).ok).toBe(true);
    const reader = taughtReader(derived.value);
    const read = reader.read(page);
    expect(read.ok && read.value.thread.messages.map(({ role, text, author }) => [role, text, author])).toEqual([
      ['customer', 'The box came open.', 'Ann'],
      ['agent', 'Hi Ann, which one?', 'Bo'],
      ['customer', 'The blue one.', 'Ann'],
    ]);
    expect(reader.findComposer(page)?.field).toBe(at('textarea'));
  });

  it('goes by the place where nothing is named', () => {
    const { at, document } = open(
      `<main><div>${talk.map(([, who, words]) => `<div><div>${who}</div><div>${words}</div></div>`).join('')}</div></main>`,
    );
    const blocks = document.querySelectorAll('main > div > div');
    const derived = derive({ customer: blocks[0] ?? at('p'), agent: blocks[1] ?? at('p'), field: null });
    expect(derived.ok && document.querySelectorAll(derived.value.item)).toHaveLength(3);
  });

  it('refuses two places in one message', () => {
    const { at } = open(hashed);
    const one = at('[data-kind]');
    expect(derive({ customer: one, agent: one.querySelector('b') ?? one, field: null })).toEqual({
      ok: false,
      error: { code: 'same-message' },
    });
  });

  it('says that it cannot read when the page has changed', () => {
    const { page } = open('<main><p>Something else</p></main>');
    const reader = taughtReader({
      version: 1,
      item: 'div[data-gone]',
      customer: null,
      agent: null,
      side: null,
      field: null,
    });
    expect(reader.read(page)).toMatchObject({ ok: false, error: { code: 'cannot-read', missing: ['messages'] } });
  });
});

describe('a stored description', () => {
  it.each([
    [undefined, 'description'],
    [{ version: 2 }, 'version'],
    [{ version: 1, item: 'x'.repeat(301), customer: null, agent: null, side: null, field: null }, 'item'],
    [{ version: 1, item: 'li', customer: null, agent: null, side: 'top', field: null }, 'side'],
  ])('is refused when it is not one, and says where', (input, where) => {
    const parsed = parseTaught(input);
    expect(!parsed.ok && parsed.error.detail).toContain(where);
  });
});
