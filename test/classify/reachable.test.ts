/** Every type can lead in every language, on evidence that points at the customer's words; plain threads stay plain. */
import { describe, expect, test } from 'vitest';
import { isSpan } from '../../src/classify/classification.ts';
import { classify } from '../../src/classify/classify.ts';
import { customerTypeIds } from '../../src/thread/customer-types.ts';
import * as en from './threads/en.ts';
import * as ru from './threads/ru.ts';
import * as zh from './threads/zh.ts';

describe.each(Object.entries({ en, ru, zh }))('%s', (_, { typed, plain }) => {
  test.each(customerTypeIds)('%s can lead', (id) => {
    const { primary, types } = classify(typed[id]);
    expect(primary).toBe(id);
    const evidence = types.find((type) => type.id === id)?.evidence ?? [];
    expect(evidence.length).toBeGreaterThan(0);
    for (const { message, start, end } of evidence.filter(isSpan)) {
      expect(typed[id].messages[message]?.text.slice(start, end)).not.toBe('');
    }
  });

  test.each(plain.map((thread) => [thread.messages[0]?.text ?? '', thread] as const))(
    'stays plain: %s',
    (__, thread) => {
      expect(classify(thread)).toMatchObject({ primary: 'none', also: [] });
    },
  );
});
