/** Files of macros and canned responses, in the shapes the products' interfaces list them in. */
import { describe, expect, test } from 'vitest';
import { exportSnippets, importSnippets } from '../../src/snippets/import.ts';
import { linesOf, withOurValues } from '../../src/snippets/placeholders.ts';

let made = 0;
const read = (data: unknown) =>
  importSnippets(typeof data === 'string' ? data : JSON.stringify(data), () => `${++made}`);
const taken = (data: unknown) => {
  const answer = read(data);
  return answer.ok
    ? { from: answer.value.from, texts: answer.value.snippets.map((s) => [s.title, s.text]) }
    : answer.error;
};

describe('takes', () => {
  test.each([
    [
      'Zendesk',
      {
        macros: [
          {
            title: 'Late parcel',
            actions: [
              { field: 'status', value: 'pending' },
              { field: 'comment_value_html', value: '<p>Hello {{ticket.requester.first_name}},</p><p>it is late.</p>' },
            ],
          },
          { title: 'Only closes', actions: [{ field: 'status', value: 'solved' }] },
          { title: 'By channel', actions: [{ field: 'comment_value', value: ['channel:all', 'Thank you.'] }] },
        ],
      },
      [
        ['Late parcel', 'Hello {name},\n\nit is late.'],
        ['By channel', 'Thank you.'],
      ],
    ],
    ['Chatwoot', [{ id: 1, short_code: 'hi', content: 'Hi {{contact.first_name}}!' }], [['hi', 'Hi {name}!']]],
    [
      'Freshdesk',
      [{ id: 2, title: 'Refund', content: 'Done', content_html: '<div>Done, {{ticket.requester.name}}.</div>' }],
      [['Refund', 'Done, {name}.']],
    ],
    ['Zammad', [{ name: 'Hello', content: 'Hi #{ticket.customer.firstname},<br>bye' }], [['Hello', 'Hi {name},\nbye']]],
    [
      'Rapport',
      { rapport: 'snippets', snippets: [{ title: 'A', text: 'Keep {name|there}' }] },
      [['A', 'Keep {name|there}']],
    ],
  ])('%s', (from, data, texts) => {
    expect(taken(data)).toEqual({ from, texts });
  });

  test('what it has itself exported', () => {
    const snippets = [{ id: 'a', title: 'A', text: 'Hello {name|there}, [day]\n\nbye' }];
    expect(taken(exportSnippets(snippets))).toEqual({
      from: 'Rapport',
      texts: [['A', 'Hello {name|there}, [day]\n\nbye']],
    });
  });
});

describe('refuses a file whole, and says what is wrong where', () => {
  test.each([
    ['not JSON', '{ "macros": [', { code: 'not-json' }],
    ['another list', [{ id: 1, price: 3 }], { code: 'unknown-format' }],
    ['an empty list', { macros: [] }, { code: 'unknown-format' }],
    ['no list at all', 7, { code: 'unknown-format' }],
    ['macros that write nothing', { macros: [{ title: 'x', actions: [] }] }, { code: 'nothing-in-it' }],
    [
      'an entry without text',
      [
        { short_code: 'a', content: 'fine' },
        { short_code: 'b', content: ' ' },
      ],
      { code: 'empty-text', entry: 2 },
    ],
    ['an entry too long', [{ short_code: 'a', content: 'x'.repeat(10_001) }], { code: 'too-long', entry: 1 }],
    [
      'too many',
      Array.from({ length: 2001 }, () => ({ short_code: 'a', content: 'x' })),
      { code: 'too-many', most: 2000 },
    ],
  ])('%s', (_, data, error) => {
    expect(read(data)).toMatchObject({ ok: false, error });
  });
});

test.each([
  ['{{ticket.requester.first_name}}', '{name}'],
  ['{{ contact.name }}', '{name}'],
  ['{{ticket.title}}', '{thing}'],
  ['{{ticket.ticket_field_360}}', '[ticket ticket field 360]'],
  ['{{current_user.first_name}}', '[current user first name]'],
  ['{{agent.name}}', '[agent name]'],
  ['#{ticket.number}', '[ticket number]'],
  ['{name|there} and {curly}', '{name|there} and {curly}'],
  ['100 % of {} and {{}}', '100 % of {} and {{}}'],
])('%s becomes %s', (theirs, ours) => {
  expect(withOurValues(theirs)).toBe(ours);
});

test.each([
  ['<p>a</p><p>b</p>', 'a\n\nb'],
  ['a<br/>b', 'a\nb'],
  ['<ul><li>one</li><li>two</li></ul>', '- one\n- two'],
  ['1 &lt; 2 &amp; 3', '1 < 2 & 3'],
  ['plain', 'plain'],
])('%s reads %j', (html, text) => {
  expect(linesOf(html)).toBe(text);
});
