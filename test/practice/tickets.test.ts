/** The practice tickets as data: each is a readable thread, and together they show the desk's whole range. */
import { describe, expect, test } from 'vitest';
import { openingMessages, practiceThread } from '../../extension/practice/desk-message.ts';
import { longTicket } from '../../extension/practice/long-ticket.ts';
import type { PracticeTicket } from '../../extension/practice/practice-ticket.ts';
import { tickets } from '../../extension/practice/tickets/registry.ts';
import { isCustomerType } from '../../src/thread/customer-types.ts';
import { languages, parseThread } from '../../src/thread/thread.ts';
import { threadLanguage } from '../../src/thread/thread-language.ts';

const opened = new Date('2026-03-12T12:00:00.000Z');
const typesOf = ({ expect: { primary, also = [] } }: PracticeTicket) => [primary, ...also];
const allTypes = tickets.flatMap(typesOf);

describe('each practice ticket', () => {
  test.each(tickets.map((ticket) => [ticket.id, ticket] as const))('%s parses as a thread', (_, ticket) => {
    const thread = practiceThread(ticket, opened);
    expect(parseThread(thread)).toEqual({ ok: true, value: thread });
    expect(threadLanguage({ ...thread, lang: undefined } as never)).toBe(ticket.lang);
  });

  test.each(tickets.map((ticket) => [ticket.id, ticket] as const))(
    '%s runs from old to new and holds no open date',
    (_, ticket) => {
      const times = ticket.messages.map(({ minutesAgo }) => minutesAgo);
      expect(times).toEqual(times.toSorted((a, b) => b - a));
      expect(Math.min(...times)).toBeGreaterThan(0);
      expect(JSON.stringify(openingMessages(ticket, opened))).not.toMatch(/\{(?:day|at|year)/);
      for (const type of typesOf(ticket)) expect(type === 'none' || isCustomerType(type)).toBe(true);
    },
  );

  test('has an id of its own', () => {
    expect(new Set(tickets.map(({ id }) => id)).size).toBe(tickets.length);
  });
});

describe('the set', () => {
  test.each(languages)('has at least five tickets in %s: upset, exact, in trouble and plain among them', (lang) => {
    const ofLang = tickets.filter((ticket) => ticket.lang === lang);
    expect(ofLang.length).toBeGreaterThanOrEqual(5);
    expect(ofLang.map((ticket) => ticket.expect.primary)).toEqual(
      expect.arrayContaining(['angry', 'meticulous', 'in-distress', 'none']),
    );
  });

  test('shows the other kinds somewhere', () => {
    const kinds = [
      'relentless',
      'unlucky',
      'vip',
      'loyal',
      'child',
      'discount-seeker',
      'werewolf',
      'forgetful',
      'newcomer',
      'deceiver',
    ];
    expect(allTypes).toEqual(expect.arrayContaining(kinds));
    expect(tickets.some(({ expect: { primary, also } }) => primary === 'meticulous' && also?.includes('angry'))).toBe(
      true,
    );
  });

  test('has what only the record or the rhythm tells', () => {
    const of = (type: string) => tickets.find((ticket) => ticket.expect.primary === type);
    expect(of('unlucky')?.customer.tickets).toBe(4);
    expect(of('vip')?.customer.tags).toContain('VIP');
    expect(of('newcomer')?.customer.sinceDaysAgo).toBeLessThan(8);
    const burst = of('relentless')?.messages.map(({ minutesAgo }) => minutesAgo) ?? [];
    expect((burst[0] ?? 99) - (burst.at(-1) ?? 0)).toBeLessThan(10);
    expect(of('forgetful')?.messages.at(-1)).toMatchObject({ role: 'agent' });
    expect(of('forgetful')?.messages.at(-1)?.minutesAgo).toBeGreaterThan(3 * 1440);
  });

  test('has a long thread with repeated history, and a text full of markup', () => {
    expect(
      tickets.some(({ messages }) => messages.length >= 12 && messages.filter(({ quoted }) => quoted).length > 3),
    ).toBe(true);
    const texts = tickets.flatMap(({ messages }) => messages.map(({ text }) => text));
    expect(texts.some((text) => text.includes('<script>alert(1)</script>') && text.includes('onerror='))).toBe(true);
  });
});

describe('dates and lengths', () => {
  test('the language writes the date, counted from the opening', () => {
    const text = (id: string) =>
      practiceThread(tickets.find((ticket) => ticket.id === id) as PracticeTicket, opened).messages[0]?.text;
    expect(text('1043')).toContain('order confirmation of 28 February');
    expect(text('2018')).toContain('№ 418 от 10 марта');
    expect(text('3026')).toContain('3月11日安装完成后');
  });

  test('a long ticket repeats its model and keeps the order of time', () => {
    const model = tickets[0] as PracticeTicket;
    const { messages, later } = longTicket(model, 7);
    expect(messages.map(({ text }) => text)).toEqual(
      Array.from({ length: 7 }, (_, i) => model.messages[i % model.messages.length]?.text),
    );
    expect(messages.map(({ minutesAgo }) => minutesAgo)).toEqual([21, 18, 15, 12, 9, 6, 3]);
    expect(later).toBeUndefined();
  });
});
