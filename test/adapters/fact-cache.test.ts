// @vitest-environment jsdom
/** Slices of reading always come to an end, however long the thread and however short the slice. */
import { expect, test } from 'vitest';
import { createFactCache } from '../../src/adapters/fact-cache.ts';

function page(count: number): Element[] {
  document.body.replaceChildren(
    ...Array.from({ length: count }, (_, i) => {
      const message = document.createElement('li');
      message.textContent = `message ${i}`;
      return message;
    }),
  );
  return [...document.body.children];
}

test('with no time at all, each slice still reads one message more', () => {
  const read: string[] = [];
  const cache = createFactCache((node) => read.push(node.textContent ?? ''));
  const nodes = page(5);
  let slices = 0;
  while (!cache.warm(nodes, () => true)) slices += 1;
  expect(read).toEqual(['message 0', 'message 1', 'message 2', 'message 3', 'message 4']);
  expect(slices).toBe(5);
});

test('known nodes cost a slice nothing: neither their text nor the clock is looked at', () => {
  let stamped = 0;
  const cache = createFactCache(
    (node) => node.textContent,
    (node) => {
      stamped += 1;
      return node.textContent ?? '';
    },
  );
  const nodes = page(100);
  cache.warm(nodes, () => false);
  expect(cache.warm(nodes, () => true)).toBe(true);
  expect(stamped).toBe(100);
});

test('a node whose text has changed is read anew, an unchanged one is not', () => {
  const read: string[] = [];
  const cache = createFactCache((node) => read.push(node.textContent ?? ''));
  const [first, second] = page(2) as [Element, Element];
  cache.warm([first, second], () => false);
  first.textContent = 'edited';
  cache.get(first);
  cache.get(second);
  expect(read).toEqual(['message 0', 'message 1', 'edited']);
});
