/** Snippets: what is kept of a stored list, and how they are filled. */
import { describe, expect, test } from 'vitest';
import { knownFrom } from '../../src/replies/known.ts';
import { textOf } from '../../src/replies/render.ts';
import { asReply } from '../../src/snippets/as-reply.ts';
import { MOST_SNIPPETS, parseSnippets, titleOf } from '../../src/snippets/snippet.ts';
import type { Thread } from '../../src/thread/thread.ts';

const snippet = (text: string) => ({ id: 'a', title: 'A', text });

describe('a stored list', () => {
  test('keeps the good entries when one is broken', () => {
    expect(parseSnippets([snippet('one'), { id: 'b' }, 7, snippet('two')]).map((s) => s.text)).toEqual(['one', 'two']);
  });

  test.each([[undefined], [null], [{}], ['text']])('%j is no list: nothing', (stored) => {
    expect(parseSnippets(stored)).toEqual([]);
  });

  test('takes no more than there is room for', () => {
    const many = Array.from({ length: MOST_SNIPPETS + 5 }, () => snippet('x'));
    expect(parseSnippets(many)).toHaveLength(MOST_SNIPPETS);
  });

  test('refuses what is too long, and keeps what just fits', () => {
    expect(parseSnippets([snippet('x'.repeat(10_001)), snippet('x'.repeat(10_000))])).toHaveLength(1);
  });
});

describe('filling', () => {
  const text = (template: string, known = {}) => textOf(asReply(snippet(template), known, 'en').segments);

  test.each([
    ['a known value', 'Hello {name|there}.', { name: 'Marta' }, 'Hello Marta.'],
    ['a value without one: its gap', 'Order {order} left.', {}, 'Order [order number] left.'],
    ['a fallback', 'About {thing|your order}.', {}, 'About your order.'],
    ['a gap of the agent', 'It left on [day].', {}, 'It left on [day].'],
    ['no holes at all', 'Thank you.', { name: 'Marta' }, 'Thank you.'],
    ['braces that are no value', 'Use {curly} here.', {}, 'Use {curly} here.'],
  ])('%s', (_, template, known, expected) => {
    expect(text(template, known)).toBe(expected);
  });

  test('what the thread says is known without the thread', () => {
    const thread: Thread = {
      id: '1',
      customer: { name: 'Marta Olsen' },
      messages: [{ role: 'customer', text: 'Where is order #48213?' }],
    } as Thread;
    expect(knownFrom({ thread, lang: 'en', evidence: [] })).toMatchObject({ name: 'Marta', order: '48213' });
  });
});

test.each([
  ['Short', 'Short'],
  ['First line\nsecond', 'First line'],
  ['  \n padded', 'padded'],
])('%j is called %j', (text, title) => {
  expect(titleOf(text)).toBe(title);
});
