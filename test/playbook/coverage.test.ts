/**
 * `docs/coverage.md` accounts for all 322 statements of the sources: each number once, each place it names really there in
 * every language. It cannot judge whether the words at that place say what the statement says; people read that.
 */
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { customerTypeIds } from '../../src/thread/customer-types.ts';
import { languages } from '../../src/thread/thread.ts';
import { filesLike, read } from '../support/tree.ts';

const STATEMENTS = 322;
const mayWaitFor = ['reminders', 'alerts', 'customer memory', 'team statistics'];
const types = [...customerTypeIds, 'none'];
const tracked = new Set(filesLike(/./));

interface Row {
  n: number;
  gist: string;
  places: string[];
  state: string;
}

function rowsOf(markdown: string): Row[] {
  const lines = markdown.split('\n').filter((l) => /^\| \d/.test(l));
  return lines.map((line) => {
    const [n = '', gist = '', where = '', state = ''] = line.split('|').slice(1, -1);
    const places = [...where.matchAll(/`([^`]+)`/g)].map((m) => m[1] ?? '');
    return { n: Number(n), gist: gist.trim(), places, state: state.trim() };
  });
}

type Parsed = Record<string, unknown> & { replies: { id: string }[] };
const parsed = new Map<string, Parsed>();

/** A card as it is written, read once; checking it is the work of `playbook.test.ts`. */
function cardAt(path: string): Parsed {
  const card = parsed.get(path) ?? (parse(read(path)) as Parsed);
  parsed.set(path, card);
  return card;
}

/** Whether a place exists: a card's field, a card's reply (both in every language), or a file of the project. */
function isThere(place: string): boolean {
  const [, type = '', mark, part = ''] = /^(\*|[a-z-]+)([./])([A-Za-z-]+)$/.exec(place) ?? [];
  if (type !== '*' && !types.includes(type)) return tracked.has(place);
  const named = type === '*' ? types : [type];
  return languages.every((lang) =>
    named.every((t) => {
      const card = cardAt(`src/playbook/${lang}/${t}.yaml`);
      return mark === '/' ? card.replies.some((r) => r.id === part) : Object.hasOwn(card, part);
    }),
  );
}

const rows = rowsOf(read('docs/coverage.md'));

test('every statement has its row, once, in order', () => {
  expect(rows.map((r) => r.n)).toEqual(Array.from({ length: STATEMENTS }, (_, i) => i + 1));
});

test('every row says something and names a place', () => {
  expect(rows.filter((r) => r.gist.length < 3 || r.places.length === 0)).toEqual([]);
});

test('every place is there, in every language', () => {
  const missing = rows.flatMap((r) => r.places.filter((p) => !isThere(p)).map((p) => `${r.n}: ${p}`));
  expect(missing).toEqual([]);
});

test('a row is done, or waits for something that may come later', () => {
  const states = ['done', ...mayWaitFor.map((what) => `waits for: ${what}`)];
  expect(rows.filter((r) => !states.includes(r.state))).toEqual([]);
});

test('what waits is still taught: its place is on a card', () => {
  const waiting = rows.filter((r) => r.state !== 'done');
  expect(waiting.filter((r) => !r.places.some((p) => /^[a-z-]+\./.test(p)))).toEqual([]);
});

test('a place that is nowhere is noticed', () => {
  for (const place of ['unlucky.dos', 'unlucky/no-such-reply', 'nobody.do', 'src/cues/no-such-cue.ts', '*.dos', ''])
    expect(isThere(place), place).toBe(false);
  for (const place of ['unlucky.do', 'unlucky/own-the-trail', '*.do', 'src/playbook/card.ts'])
    expect(isThere(place), place).toBe(true);
});
