/** Times as pages write them, in three languages; read on Friday 20 March 2026, 12:00 UTC. */
import { describe, expect, it } from 'vitest';
import { instantIn, parseTime, type TimeOptions, wallClock } from '../../src/thread/times.ts';

const now = new Date('2026-03-20T12:00:00Z');
const utc: TimeOptions = { now, zone: 0 };

const told: [string, string, string][] = [
  ['2026-03-16T08:12:30Z', '2026-03-16T08:12:30', 'second'],
  ['2026-03-16T08:12Z', '2026-03-16T08:12:00', 'minute'],
  ['2026-03-16T11:12:30.123+03:00', '2026-03-16T08:12:30', 'second'],
  ['2026-03-16 08:12:30 UTC', '2026-03-16T08:12:30', 'second'],
  ['2026-03-16T08:12:30', '2026-03-16T08:12:30', 'second'],
  ['Mon, 16 Mar 2026 11:12:00 +0300', '2026-03-16T08:12:00', 'second'],
  ['1773648720', '2026-03-16T08:12:00', 'second'],
  ['1773648720000', '2026-03-16T08:12:00', 'second'],
  ['Mon Mar 16 08:12:00 2026', '2026-03-16T08:12:00', 'second'],
  ['Пнд 16 Мар 2026 08:12:00', '2026-03-16T08:12:00', 'second'],
  ['2026-三月-16 08:12:00 星期一', '2026-03-16T08:12:00', 'second'],
  ['2025-十二月-16 08:12:00 星期二', '2025-12-16T08:12:00', 'second'],
  ['Mar 16, 2026, 8:12 AM', '2026-03-16T08:12:00', 'minute'],
  ['March 16, 2026 at 8:12 PM', '2026-03-16T20:12:00', 'minute'],
  ['16 Mar 2026 08:12', '2026-03-16T08:12:00', 'minute'],
  ['16th March 2026', '2026-03-16T00:00:00', 'day'],
  ['12:05 am, 16 Mar 2026', '2026-03-16T00:05:00', 'minute'],
  ['16 марта 2026 г., 08:12', '2026-03-16T08:12:00', 'minute'],
  ['16 марта 2026 г. в 8:12', '2026-03-16T08:12:00', 'minute'],
  ['3 мая 2025', '2025-05-03T00:00:00', 'day'],
  ['16.03.2026 08:12', '2026-03-16T08:12:00', 'minute'],
  ['16.03.26, 08:12', '2026-03-16T08:12:00', 'minute'],
  ['3/16/2026 8:12 PM', '2026-03-16T20:12:00', 'minute'],
  ['16/03/2026 20:12', '2026-03-16T20:12:00', 'minute'],
  ['2026/3/16 8:12', '2026-03-16T08:12:00', 'minute'],
  ['2026年3月16日 08:12', '2026-03-16T08:12:00', 'minute'],
  ['2026年3月16日 下午8:12', '2026-03-16T20:12:00', 'minute'],
  ['2026年3月16日(星期一) 上午10:10', '2026-03-16T10:10:00', 'minute'],
  ['3月16日 08:12', '2026-03-16T08:12:00', 'minute'],
  ['12月31日 08:12', '2025-12-31T08:12:00', 'minute'],
  ['16 Mar, 08:12', '2026-03-16T08:12:00', 'minute'],
  ['16 дек., 08:12', '2025-12-16T08:12:00', 'minute'],
  ['11:59', '2026-03-20T11:59:00', 'minute'],
  ['12:30', '2026-03-19T12:30:00', 'minute'],
  ['10 pm', '2026-03-19T22:00:00', 'minute'],
  ['Today at 9:05', '2026-03-20T09:05:00', 'minute'],
  ['Yesterday, 2:05 PM', '2026-03-19T14:05:00', 'minute'],
  ['вчера в 14:05', '2026-03-19T14:05:00', 'minute'],
  ['позавчера в 14:05', '2026-03-18T14:05:00', 'minute'],
  ['Сегодня, 9:05', '2026-03-20T09:05:00', 'minute'],
  ['昨天 14:05', '2026-03-19T14:05:00', 'minute'],
  ['前天 下午2:05', '2026-03-18T14:05:00', 'minute'],
  ['Monday 14:05', '2026-03-16T14:05:00', 'minute'],
  ['в понедельник, 14:05', '2026-03-16T14:05:00', 'minute'],
  ['周一 14:05', '2026-03-16T14:05:00', 'minute'],
  ['Friday', '2026-03-13T00:00:00', 'day'],
  ['5 min ago', '2026-03-20T11:55:00', 'minute'],
  ['an hour ago', '2026-03-20T11:00:00', 'hour'],
  ['about 3 hours ago', '2026-03-20T09:00:00', 'hour'],
  ['2 days ago', '2026-03-18T12:00:00', 'day'],
  ['3 weeks ago', '2026-02-27T12:00:00', 'coarse'],
  ['5 мин. назад', '2026-03-20T11:55:00', 'minute'],
  ['час назад', '2026-03-20T11:00:00', 'hour'],
  ['2 дня назад', '2026-03-18T12:00:00', 'day'],
  ['3分钟前', '2026-03-20T11:57:00', 'minute'],
  ['2 小时前', '2026-03-20T10:00:00', 'hour'],
  ['3天前', '2026-03-17T12:00:00', 'day'],
  ['just now', '2026-03-20T12:00:00', 'minute'],
  ['только что', '2026-03-20T12:00:00', 'minute'],
  ['刚刚', '2026-03-20T12:00:00', 'minute'],
];

const silent = [
  '',
  'Ann Lee',
  'Order 1182',
  '100%',
  'Reply',
  '4.1.2',
  'v2.10.3',
  '+7 495 555-01-72',
  'Not set',
  'Marta',
  'May I ask',
  'сообщение',
  '备注',
  'a day',
  '25:70',
  '31/31/2026',
  'Sunny',
  'x'.repeat(500),
];

describe('parseTime', () => {
  it.each(told)('reads %s', (text, at, precision) => {
    expect(parseTime(text, utc)).toEqual({ at: `${at}.000Z`.replace(':30.000Z', ':30.000Z'), precision });
  });

  it.each(silent)('finds no time in "%s"', (text) => {
    expect(parseTime(text, utc)).toBeNull();
  });

  it('reads wall times in the zone it is given, and machine times in their own', () => {
    expect(parseTime('16.03.2026 08:12', { now, zone: 180 })?.at).toBe('2026-03-16T05:12:00.000Z');
    expect(parseTime('2026-03-16T08:12Z', { now, zone: 180 })?.at).toBe('2026-03-16T08:12:00.000Z');
    expect(parseTime('00:30', { now: new Date('2026-03-20T22:00:00Z'), zone: 180 })?.at).toBe(
      '2026-03-20T21:30:00.000Z',
    );
  });

  it('puts the day or the month first as told, where both are possible', () => {
    expect(parseTime('3/4/2026', utc)?.at).toBe('2026-03-04T00:00:00.000Z');
    expect(parseTime('3/4/2026', { ...utc, order: 'day-first' })?.at).toBe('2026-04-03T00:00:00.000Z');
    expect(parseTime('03.04.2026', utc)?.at).toBe('2026-04-03T00:00:00.000Z');
  });

  it('never throws, whatever the text', () => {
    const pieces = ['12:', '99', ' ', '月', 'ago', 'Mar', 'вчера', '.', '-', '/', '2026', 'pm', '年', '\u0000', '😀'];
    let seed = 7;
    const next = () => (seed = (seed * 16807) % 2147483647);
    for (let i = 0; i < 3_000; i += 1) {
      const text = Array.from({ length: 1 + (next() % 8) }, () => pieces[next() % pieces.length]).join('');
      const when = parseTime(text, utc);
      if (when) expect(Number.isNaN(Date.parse(when.at))).toBe(false);
    }
  });
});

describe('wallClock and instantIn', () => {
  it('go through the wall to the instant', () => {
    const wall = wallClock('Mon Mar 16 11:12:00 2026', now);
    expect(wall).toBe(Date.UTC(2026, 2, 16, 11, 12));
    expect(instantIn(wall ?? 0, 180)).toBe(Date.UTC(2026, 2, 16, 8, 12));
    expect(instantIn(wall ?? 0, 'local')).toBe(new Date(2026, 2, 16, 11, 12).getTime());
  });

  it('are silent without a clock', () => {
    expect(wallClock('16 March 2026', now)).toBeNull();
    expect(wallClock('Not set', now)).toBeNull();
  });
});
