/** What holds for any thread: no throw, spans inside the text, the same answer whatever the ids and outer white space. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Classification, isSpan } from '../../src/classify/classification.ts';
import { classify } from '../../src/classify/classify.ts';
import { cues } from '../../src/cues/registry.ts';
import { compileCues, runCues } from '../../src/cues/run-cues.ts';
import { customerTypeIds } from '../../src/thread/customer-types.ts';
import type { Message, Thread } from '../../src/thread/thread.ts';
import * as en from './threads/en.ts';
import * as ru from './threads/ru.ts';
import * as zh from './threads/zh.ts';

const own = [en, ru, zh].flatMap(({ typed, plain }) => [...Object.values(typed), ...plain]);
const words = own.flatMap(({ messages }) => messages.flatMap(({ text }) => text.split(/(?<=[ ，。])/u)));
const loneHalf = fc.constantFrom('\ud83d', '\ude00', '\udfff', '\u200b', 'e\u0301', '\u0000');
const text = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...words) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
      { weight: 1, arbitrary: loneHalf },
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));
const message: fc.Arbitrary<Message> = fc.record(
  {
    role: fc.constantFrom('customer', 'customer', 'agent', 'note', 'system'),
    text,
    at: fc.constantFrom('2026-01-12T09:00:00Z', '2026-01-12T09:01:00Z', '2026-01-19T09:00:00Z'),
  },
  { requiredKeys: ['role', 'text'] },
);
const thread: fc.Arbitrary<Thread> = fc.record(
  {
    id: fc.string(),
    messages: fc.array(message, { maxLength: 8 }),
    now: fc.constant('2026-01-30T09:00:00Z'),
    customer: fc.record(
      {
        tags: fc.array(fc.constantFrom('vip', 'x', '')),
        tickets: fc.double(),
        orders: fc.double(),
        spend: fc.double(),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: ['id', 'messages'] },
);
const shown = ({ primary, also }: Classification) => [primary, ...also];

describe('any thread', () => {
  test('is read without a throw, with all types and evidence for what is shown, inside the text', () => {
    fc.assert(
      fc.property(thread, (given) => {
        const read = classify(given);
        expect(read.types.map(({ id }) => id).toSorted()).toEqual(customerTypeIds.toSorted());
        for (const { id, p, evidence } of read.types) {
          expect(p).toBeGreaterThanOrEqual(0);
          expect(p).toBeLessThanOrEqual(1);
          expect(evidence.length).toBeLessThanOrEqual(8);
          if (shown(read).includes(id)) expect(evidence.length).toBeGreaterThan(0);
          for (const { message: at, start, end } of evidence.filter(isSpan)) {
            expect(given.messages[at]?.role).toBe('customer');
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(given.messages[at]?.text.length ?? 0);
          }
        }
        expect(read.also.length).toBeLessThanOrEqual(2);
        expect(new Set(shown(read)).size).toBe(shown(read).length);
        expect(read).toEqual(classify(given));
      }),
      { numRuns: 200 },
    );
  }, 30_000);

  test('reads the same under other ids and with white space around its messages', () => {
    const strip = ({ types, ...rest }: Classification) => ({ ...rest, p: types.map(({ id, p }) => [id, p]) });
    fc.assert(
      fc.property(
        fc.constantFrom(...own),
        fc.string(),
        fc.constantFrom(' ', '\n\n', '\t ', '\u3000'),
        (given, id, space) => {
          const messages = given.messages.map((m, i) => ({ ...m, id: `${id}${i}`, text: space + m.text + space }));
          expect(strip(classify({ ...given, id, messages }))).toEqual(strip(classify(given)));
        },
      ),
      { numRuns: 150 },
    );
  });

  test('shows its cues whatever their order', () => {
    const there = compileCues(cues);
    const back = compileCues(cues.toReversed());
    const sorted = (given: Thread, engine: typeof there) =>
      [...runCues(engine, given).hits].toSorted(([a], [b]) => (a < b ? -1 : 1));
    for (const given of own) expect(sorted(given, back)).toEqual(sorted(given, there));
  });

  test.each([[[]], [[{ role: 'agent', text: 'What a joke!' }]], [[{ role: 'customer', text: ' \n' }]]] as const)(
    'without a word of the customer is none: %j',
    (messages) => {
      const read = classify({ id: '', messages: [...messages] });
      expect(read).toMatchObject({ primary: 'none', also: [] });
      expect(read.types.every(({ p, evidence }) => p === 0 && evidence.length === 0)).toBe(true);
    },
  );

  test('with someone in trouble leads with that, whatever else is there', () => {
    const trouble = 'My husband passed away on Tuesday.';
    for (const { messages, ...rest } of Object.values(en.typed)) {
      const read = classify({ ...rest, messages: [...messages, { role: 'customer', text: trouble }] });
      expect(read.primary).toBe('in-distress');
    }
  });
});

describe('time', () => {
  const hostile = {
    'one letter': 'a'.repeat(20_000),
    'brackets and marks': '(((]]]???!!!...'.repeat(1500),
    digits: '1) 2. 11:11 11.11 1,1 '.repeat(1000),
    'first words of many phrases': 'i the is it не я вы 我你不是的 '.repeat(900),
    'phrases without end': 'what a what a joke what a '.repeat(900),
    capitals: 'WHAT THE HELL !!! '.repeat(1200),
    hidden: 'f\u200b*\u200b'.repeat(5000),
    questions: 'why? '.repeat(4000),
  };
  test.each(Object.entries(hostile))('%s is read within 15 ms per kB', (_, said) => {
    const given: Thread = { id: '', messages: [{ role: 'customer', text: said }] };
    classify(given);
    const before = process.cpuUsage();
    classify(given);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000 / (said.length / 1000)).toBeLessThan(15);
  });
});
