/** A captured page keeps its structure and loses everybody's words. */
import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { labels, scrub, wordsIn } from '../../scripts/capture/scrub.mjs';

const folder = 'test/fixtures/generic-tuning';
const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
const open = (html: string) => new JSDOM(html).window.document;
const shape = (document: Document) =>
  [...document.body.querySelectorAll('*')].map((element) => `${element.localName}.${element.className}`);

describe('a scrubbed page', () => {
  it.each(pages)('has no word of %s left, and the same structure', (name) => {
    const before = open(readFileSync(`${folder}/${name}`, 'utf8').replace(/<template[\s\S]*<\/template>/g, ''));
    const document = open(before.documentElement.outerHTML);
    scrub(document);
    const words = wordsIn(before);
    // Labels of the product may stay, words of people may not.
    const left = [...wordsIn(document)].filter((word) => words.has(word) && !labels.has(word));
    expect(left).toEqual([]);
    for (const frame of before.querySelectorAll('svg > *')) frame.remove();
    expect(shape(document)).toEqual(shape(before));
  });

  it('replaces a name the same way everywhere, and mails, numbers and links', () => {
    const document = open(
      '<p>Ann Lee</p><b title="Ann Lee">Order 55120 of ann.lee@mail.example</b><a href="https://shop.example/orders/55120?key=abc">see</a>',
    );
    scrub(document);
    const text = document.querySelector('p')?.textContent ?? '';
    expect(document.querySelector('b')?.title).toBe(text);
    expect(document.body.innerHTML).not.toMatch(/Ann|Lee|55120|mail\.example|shop|key/i);
    expect(document.querySelector('a')?.getAttribute('href')).toMatch(/^\/orders\/\d+$/);
  });

  it.each(['16 March 2026, 10:05', '2026-03-16 10:05', 'вчера в 14:05', '2026年3月16日 10:05', '5 minutes ago'])(
    'keeps the time %s',
    (time) => {
      const document = open(`<i>${time}</i><time datetime="2026-03-16T10:05:00Z">x1</time>`);
      scrub(document);
      expect(document.querySelector('i')?.textContent).toBe(time);
      expect(document.querySelector('time')?.dateTime).toBe('2026-03-16T10:05:00Z');
    },
  );

  it('drops scripts, handlers, comments and frames’ texts', () => {
    const document = open(
      '<div onclick="a()">x<!-- Ann --><script>1</script><iframe srcdoc="<p>Ann</p>"></iframe></div>',
    );
    scrub(document);
    expect(document.body.innerHTML).not.toMatch(/onclick|Ann|script|<p>/);
  });
});
