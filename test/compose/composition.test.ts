// @vitest-environment jsdom
/** Input methods in the middle of a word. */
import { expect, it } from 'vitest';
import { isComposing, watchComposition } from '../../src/compose/composition.ts';

const send = (name: string) => document.body.dispatchEvent(new Event(name, { bubbles: true }));

it('is composing from the start of a composition to its end', () => {
  const watch = new AbortController();
  watchComposition(document, watch.signal);
  expect(isComposing(document)).toBe(false);
  send('compositionstart');
  expect(isComposing(document)).toBe(true);
  send('compositionend');
  expect(isComposing(document)).toBe(false);
  watch.abort();
});

it('ends with the focus', () => {
  const watch = new AbortController();
  watchComposition(document, watch.signal);
  send('compositionstart');
  send('focusout');
  expect(isComposing(document)).toBe(false);
  watch.abort();
});

it('forgets, and hears nothing more, when told to stop', () => {
  const watch = new AbortController();
  watchComposition(document, watch.signal);
  send('compositionstart');
  watch.abort();
  expect(isComposing(document)).toBe(false);
  send('compositionstart');
  expect(isComposing(document)).toBe(false);
});
