/** The rhythm drawing: geometry that stays inside its frame, and the sentence that says the same. */
import { expect, test } from 'vitest';
import { makeTranslate } from '../../extension/i18n/translate.ts';
import { drawing, layOutRhythm } from '../../extension/sidepanel/components/rhythm-layout.ts';
import { rhythmSentence } from '../../extension/sidepanel/components/rhythm-words.ts';
import type { Beat } from '../../src/advice/advice.ts';

const at = (minutes: number) => new Date(Date.UTC(2026, 10, 14, 13, minutes)).toISOString();
const beat = (minutes: number, role: Beat['role'] = 'customer', length = 50): Beat => ({
  role,
  length,
  at: at(minutes),
});
const burst = [beat(2), beat(4, 'agent'), beat(45), beat(46), beat(47), beat(48), beat(49, 'customer', 400)];

test('bars go left to right, customer up, team down, all inside the frame', () => {
  const { bars } = layOutRhythm(burst);
  expect(bars.map(({ x }) => x)).toEqual(bars.map(({ x }) => x).toSorted((a, b) => a - b));
  for (const { x, y, height, team } of bars) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + drawing.bar).toBeLessThanOrEqual(drawing.width);
    expect(y).toBeGreaterThanOrEqual(4);
    expect(team ? y : y + height).toBe(team ? drawing.baseline + 1 : drawing.baseline);
  }
});

test('the silence is the widest step and is named', () => {
  const { hush, bars } = layOutRhythm(burst);
  expect(hush?.minutes).toBe(41);
  expect(hush?.x).toBeGreaterThan(bars[1]?.x ?? 0);
  expect((hush?.x ?? 0) + (hush?.width ?? 0)).toBeLessThan(bars[2]?.x ?? 0);
});

test.each([
  ['no messages', []],
  ['one message', [beat(1)]],
  ['quick answers', [beat(1), beat(5, 'agent'), beat(9)]],
  [
    'no times',
    [
      { role: 'customer' as const, length: 5 },
      { role: 'agent' as const, length: 9 },
    ],
  ],
])('no silence is drawn for %s', (_, beats) => {
  expect(layOutRhythm(beats).hush).toBeUndefined();
});

test('notes and system lines are not drawn, and a thousand messages are the last 48', () => {
  expect(layOutRhythm([beat(1), beat(2, 'note'), beat(3, 'system')]).bars).toHaveLength(1);
  const { bars } = layOutRhythm(Array.from({ length: 1000 }, (_, i) => beat(i)));
  expect(bars).toHaveLength(48);
  expect(Math.max(...bars.map(({ x }) => x)) + drawing.bar).toBeLessThanOrEqual(drawing.width);
});

test('the sentence tells counts, span and silence, in each language', () => {
  const say = (lang: 'en' | 'ru' | 'zh') => rhythmSentence(burst, layOutRhythm(burst), 'Marco', makeTranslate(lang));
  expect(say('en')).toMatch(/^Marco: 6 messages\. Your team: 1 message\. From .* to .*\. Longest silence: 41 min\.$/);
  expect(say('ru')).toContain('6 сообщений');
  expect(say('zh')).toContain('6 条消息');
  expect(rhythmSentence([beat(1)], layOutRhythm([beat(1)]), 'Marco', makeTranslate('en'))).toBe(
    'Marco: 1 message. Your team: 0 messages.',
  );
});

test('the turn is drawn at its bar and said with what came before it', () => {
  const sharp: Beat[] = [beat(2), beat(4, 'agent'), { ...beat(48), heat: 3 }];
  const layout = layOutRhythm(sharp);
  expect(layout.bars.map(({ heat }) => heat)).toEqual([0, 0, 3]);
  expect(layout.turn?.at).toBe(2);
  expect(layout.turn?.x).toBeLessThan(layout.bars[2]?.x ?? 0);
  const said = rhythmSentence(sharp, layout, 'Helen', makeTranslate('en'));
  expect(said).toMatch(/Sharper from 1[0-9]:\d\d on, after 44 min without an answer\./);
});

test('a calm thread has no turn, drawn or said', () => {
  const layout = layOutRhythm(burst);
  expect(layout.turn).toBeUndefined();
  expect(rhythmSentence(burst, layout, 'Helen', makeTranslate('en'))).not.toMatch(/sharper/i);
});
