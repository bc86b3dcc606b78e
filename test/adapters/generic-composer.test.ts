/** Which box is the reply and which the note, on pages nobody wrote an adapter for. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findGenericComposer } from '../../src/adapters/generic/composer.ts';

const open = (html: string) => {
  const url = new URL('https://help.example/tickets/5');
  const { document } = new JSDOM(`<main>${html}</main>`, { url: url.href }).window;
  return { document, url };
};

describe('findGenericComposer', () => {
  it.each([
    ['<textarea aria-label="Internal note"></textarea>', 'note'],
    ['<textarea placeholder="Внутренний комментарий"></textarea>', 'note'],
    ['<textarea placeholder="添加内部备注"></textarea>', 'note'],
    ['<div><a class="active">Note</a><a>Reply</a><textarea></textarea></div>', 'note'],
    ['<textarea aria-label="Write a reply"></textarea>', 'reply'],
    ['<textarea placeholder="Ваш ответ"></textarea>', 'reply'],
    ['<textarea placeholder="输入回复"></textarea>', 'reply'],
    ['<div><a>Note</a><a class="active">Reply</a><textarea></textarea></div>', 'reply'],
    ['<div contenteditable="true"></div>', 'reply'],
  ])('takes %s for a %s box', (html, box) => {
    expect(findGenericComposer(open(html))).toMatchObject({ box, ticket: { id: '5' } });
  });

  it.each([
    '<textarea aria-label="Search"></textarea>',
    '<textarea disabled></textarea>',
    '<div hidden><textarea></textarea></div>',
    '<div style="display: none"><textarea></textarea></div>',
    '<div contenteditable="false"></div>',
    '<p>No field</p>',
  ])('finds nothing to write in: %s', (html) => {
    expect(findGenericComposer(open(html))).toBeNull();
  });

  it('takes the field with the caret', () => {
    const page = open('<textarea id="a"></textarea><textarea id="b"></textarea>');
    page.document.querySelector<HTMLElement>('#a')?.focus();
    expect(findGenericComposer(page)?.field.id).toBe('a');
  });
});
