/** What the router lets through, and what it refuses: unknown names, wrong senders, wrong shapes, throwing handlers. */
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { makeAsk } from '../../src/protocol/client.ts';
import { makeRouter, type Sender } from '../../src/protocol/router.ts';
import { fail, ok } from '../../src/result.ts';

const schemas = { 'page.add': v.object({ a: v.number(), b: v.number() }), 'panel.break': v.object({}) } as const;
type Calls = {
  'page.add': { ask: { a: number; b: number }; answer: number };
  'panel.break': { ask: object; answer: null };
};

const route = makeRouter<typeof schemas, Calls>(
  schemas,
  {
    'page.add': async ({ a, b }) => ok(a + b),
    'panel.break': async () => {
      throw new TypeError('no such thing');
    },
  },
  (name, from) => (name.startsWith('page.') ? from.tab !== undefined : from.kind === 'extension'),
);
const page: Sender = { kind: 'content', tab: 1 };
const panel: Sender = { kind: 'extension' };
const send = (name: string, ask: unknown, from = page) => route({ name, ask }, from);

test('a known message of the right sender and shape is answered', async () => {
  expect(await send('page.add', { a: 1, b: 2 })).toEqual(ok(3));
});

describe('refused', () => {
  test.each([
    ['page.add', { a: 1, b: 2 }, panel, 'not-allowed'],
    ['panel.break', {}, page, 'not-allowed'],
    ['page.add', { a: 1 }, page, 'bad-message'],
    ['page.add', { a: '1', b: 2 }, page, 'bad-message'],
    ['page.add', null, page, 'bad-message'],
    ['panel.break', {}, panel, 'internal'],
  ])('%s %o', async (name, ask, from, code) => {
    expect(await send(name, ask, from)).toMatchObject({ ok: false, error: { code } });
  });

  test.each([
    ['toString', {}],
    ['__proto__', {}],
    ['page.other', {}],
  ])('%s is none of ours', (name, ask) => {
    expect(send(name, ask)).toBeUndefined();
  });

  test.each([undefined, null, 'page.add', 7, {}, { name: 7 }])('%o is none of ours', (message) => {
    expect(route(message, page)).toBeUndefined();
  });
});

describe('the client', () => {
  test('gives back the answer, an error included', async () => {
    expect(await makeAsk<Calls>(async () => ok(3))('page.add', { a: 1, b: 2 })).toEqual(ok(3));
    expect(await makeAsk<Calls>(async () => fail({ code: 'x' }))('page.add', { a: 1, b: 2 })).toEqual(
      fail({ code: 'x' }),
    );
  });

  test('tells when nobody is there', async () => {
    const lost = makeAsk<Calls>(async () => Promise.reject(new Error('Receiving end does not exist')));
    expect(await lost('page.add', { a: 1, b: 2 })).toMatchObject({ ok: false, error: { code: 'unreachable' } });
    expect(await makeAsk<Calls>(async () => undefined)('page.add', { a: 1, b: 2 })).toMatchObject({
      ok: false,
      error: { code: 'unreachable' },
    });
  });
});

test('answers survive structured cloning', async () => {
  const answer = await send('page.add', { a: 1, b: 2 });
  expect(structuredClone(answer)).toEqual(answer);
});
