/** Where the paragraphs and lists of a reply begin. */
import { expect, test } from 'vitest';
import { openGaps, replyLines } from '../../extension/sidepanel/components/reply-lines.ts';
import { segmentsOf } from './scenario.ts';

const lines = (text: string) =>
  replyLines(segmentsOf(text)).map(({ marker, apart, pieces }) => {
    const words = pieces.map((p) => (p.kind === 'gap' ? `[${p.label}]` : p.text)).join('');
    return `${apart ? '/ ' : ''}${marker ? `<${marker}> ` : ''}${words}`;
  });

test.each([
  ['one line', ['one line']],
  ['a\nb', ['a', 'b']],
  ['a\n\nb', ['a', '/ b']],
  ['a\n\n\nb\n', ['a', '/ b']],
  ['a:\n1. first\n2. [cause]\nend', ['a:', '/ <1.> first', '<2.> [cause]', '/ end']],
  ['a\n1) {7 Nov}: x', ['a', '/ <1)> 7 Nov: x']],
  ['一：\n1、付款\n2、退款', ['一：', '/ <1、> 付款', '<2、> 退款']],
  ['at 10.30 we call', ['at 10.30 we call']],
  ['[gap] first', ['[gap] first']],
  ['{1. a\n2. b}', ['<1.> a', '<2.> b']],
  ['', []],
])('%j', (text, expected) => {
  expect(lines(text)).toEqual(expected);
});

test('a line that only begins like a number stays text', () => {
  expect(lines('2026. A year')).toEqual(['2026. A year']);
  expect(lines('3 Nov at noon')).toEqual(['3 Nov at noon']);
});

test('gaps are open until something but spaces is written', () => {
  const segments = segmentsOf('because [cause], then [slot]');
  expect(openGaps(segments).map(({ key }) => key)).toEqual(['cause', 'slot']);
  expect(openGaps(segments, { cause: 'rain', slot: '  ' }).map(({ key }) => key)).toEqual(['slot']);
  expect(openGaps(segments, { cause: 'rain', slot: 'noon' })).toEqual([]);
});
