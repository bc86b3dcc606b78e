/** Every card of the playbook: complete, in its schema, safe to send. `npm run check:playbook` runs this file. */
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Card, cardSchema, pairsSchema } from '../../src/playbook/card.ts';
import { permissions } from '../../src/replies/allowed.ts';
import { chooseWords } from '../../src/replies/choose-words.ts';
import { piecesOf } from '../../src/replies/segments.ts';
import { factNames } from '../../src/replies/template.ts';
import { accusingTypes, customerTypeIds, type Primary } from '../../src/thread/customer-types.ts';
import { type Language, languages } from '../../src/thread/thread.ts';
import { filesLike, read } from '../support/tree.ts';
import { mistakeIn } from '../support/yaml-mistakes.ts';

const types: Primary[] = [...customerTypeIds, 'none'];
const pathOf = (lang: Language, type: Primary) => `src/playbook/${lang}/${type}.yaml`;
const all = languages.flatMap((lang) => types.map((type) => ({ lang, type, path: pathOf(lang, type) })));
/** Everything granted; the limit is a figure that no template may name by itself. */
const everything = Object.fromEntries(permissions.map((p) => [p, '…']));

/** A template in every form it can take: each form of address, with nothing and with everything allowed. */
const formsOf = (template: string): string[] => [
  ...new Set(
    (['formal', 'familiar'] as const).flatMap((address) =>
      [{}, everything].map((allowed) => chooseWords(template, allowed, address)),
    ),
  ),
];
const written = (card: Card) => [card.sayFirst, ...card.replies.flatMap((r) => [r.text, r.short])];
const templatesOf = (card: Card) => written(card).flatMap(formsOf);

const cards = new Map<string, Card>();

/** The card at a path; a broken one is explained the same way wherever it is used. */
function cardAt(path: string): Card {
  const known = cards.get(path);
  if (known) return known;
  const mistake = mistakeIn(path, cardSchema);
  if (mistake) throw new Error(mistake);
  const card = v.parse(cardSchema, parse(read(path)));
  cards.set(path, card);
  return card;
}

test('there is one card per type and language, and no other file', () => {
  const found = filesLike(/^src\/playbook\/(?!pairs\/).*\.ya?ml$/).toSorted();
  expect(found).toEqual(all.map((c) => c.path).toSorted());
});

describe.each(all)('$path', ({ lang, type, path }) => {
  test('follows the schema', () => expect(mistakeIn(path, cardSchema), mistakeIn(path, cardSchema)).toBeUndefined());

  test('is the card of its file name', () => expect(cardAt(path).type).toBe(type));

  test('asks only for facts there are', () => {
    const holes = templatesOf(cardAt(path)).flatMap((t) => [...t.matchAll(/\{([^}|]*)/g)].map((m) => m[1]));
    expect(holes.filter((h) => !Object.hasOwn(factNames, h ?? ''))).toEqual([]);
  });

  test('keeps the first lines to what the panel shows, and replies to ninety words', () => {
    const card = cardAt(path);
    const most = lang === 'zh' ? 46 : 100;
    for (const line of [card.do[0], card.avoid[0]]) expect(line?.length, line).toBeLessThanOrEqual(most);
    for (const { text, short } of card.replies) {
      for (const form of formsOf(text))
        expect(lengthOf(form, lang), form).toBeLessThanOrEqual(lang === 'zh' ? 220 : 90);
      for (const form of formsOf(short))
        expect(lengthOf(form, lang), form).toBeLessThanOrEqual(lang === 'zh' ? 80 : 36);
    }
  });

  test('has words for every fact that a thread may not tell', () => {
    const bare = templatesOf(cardAt(path)).flatMap((t) => t.match(/\{[a-z]+\}/g) ?? []);
    expect(bare.filter((hole) => !['{name}', '{points}', '{smile}'].includes(hole))).toEqual([]);
  });

  test('asks for facts only where they are filled in', () => {
    const { replies: _, sayFirst: __, ...rest } = cardAt(path);
    expect(Object.values(rest).flatMap((v) => (typeof v === 'string' ? [v] : [JSON.stringify(v)]))).toSatisfy(
      (parts: string[]) => parts.every((part) => !/\{[^":{}]+[|}]/.test(part)),
    );
  });

  test('opens with a sentence that has no gap: it goes in by itself', () => {
    expect(piecesOf(cardAt(path).sayFirst).filter((p) => p.kind === 'gap')).toEqual([]);
  });

  test('leaves the agent few gaps: three at most, two or fewer in the first reply', () => {
    const gapsOf = (t: string) =>
      Math.max(...formsOf(t).map((form) => piecesOf(form).filter((p) => p.kind === 'gap').length));
    const gaps = cardAt(path).replies.map((r) => gapsOf(r.text));
    expect(gaps[0]).toBeLessThanOrEqual(2);
    expect(Math.max(...gaps)).toBeLessThanOrEqual(3);
    expect(gaps.filter((n) => n <= 2).length / gaps.length).toBeGreaterThanOrEqual(0.6);
  });

  test('promises nothing that the agent has not filled in', () => {
    for (const template of templatesOf(cardAt(path))) {
      const words = piecesOf(template)
        .map((p) => (p.kind === 'text' ? p.text : '…'))
        .join('');
      expect(words).not.toMatch(/\d+\s?(?:%|€|\$|£|₽|руб|元)|\b\d{1,2}[:.]\d{2}\b/);
    }
  });

  test('never tells the customer they are wrong, lying, or to calm down', () => {
    for (const template of templatesOf(cardAt(path))) expect(template).not.toMatch(unkind[lang]);
  });
});

const unkind: Record<Language, RegExp> = {
  en: /you(?:'re| are) (?:wrong|mistaken|lying)|calm down|as (?:I|we) already (?:said|told)|you should have/i,
  ru: /вы (?:не правы|неправы|ошиб\p{L}+|лж\p{L}+|обман\p{L}+)|успокой\p{L}+|как (?:я|мы) уже (?:говорил|писал)/iu,
  zh: /您(?:错了|弄错了|搞错了|在撒谎|骗)|冷静一下|请冷静|您误会/,
};

const lengthOf = (text: string, lang: Language) =>
  lang === 'zh' ? text.replace(/\s/g, '').length : text.split(/\s+/).filter((w) => /[\p{L}\p{N}]/u.test(w)).length;

describe.each(types)('%s', (type) => {
  // Read inside the tests: a broken card must be explained above, not stop the file.
  const translations = () => languages.map((lang) => cardAt(pathOf(lang, type)));

  test('has the same replies with the same techniques in every language', () => {
    const shapes = translations().map((c) => c.replies.map((r) => `${r.id}: ${r.technique.join('+')}`));
    expect(shapes[1]).toEqual(shapes[0]);
    expect(shapes[2]).toEqual(shapes[0]);
  });

  test('draws its two examples from different trades', () => {
    for (const { examples } of translations()) expect(examples[0]?.industry).not.toBe(examples[1]?.industry);
  });
});

describe('where harm could be done', () => {
  const careful = languages.flatMap((lang) =>
    [...accusingTypes].map((type) => [`${lang}/${type}`, pathOf(lang, type)] as const),
  );

  test.each(careful)('%s speaks of no lie, fraud or blackmail in anything that is sent', (_, path) => {
    for (const template of templatesOf(cardAt(path)))
      expect(template).not.toMatch(
        /fraud|lie\b|lying|liar|blackmail|extort|cheat|обман|ложь|лжё|мошен|шантаж|вымог|欺诈|欺骗|诈骗|撒谎|敲诈|勒索|造假/i,
      );
  });

  test.each(languages)('%s: nothing said to somebody in distress jokes, sells or hides behind a template', (lang) => {
    for (const template of templatesOf(cardAt(pathOf(lang, 'in-distress'))))
      expect(template).not.toMatch(
        /\p{Extended_Pictographic}|inconvenience|discount|bonus|offer for you|неудобств|скидк|бонус|акци|不便|优惠|折扣|积分|!|！/iu,
      );
  });

  test('names are safe over a shoulder: none is a word for a kind of person', () => {
    for (const { path } of all)
      expect(cardAt(path).name).not.toMatch(/customer|client|клиент|客户|顾客|child|liar|ребён|обманщ|骗/i);
  });
});

describe('pairs of types', () => {
  const pathOfPairs = (lang: Language) => `src/playbook/pairs/${lang}.yaml`;
  const pairsAt = (lang: Language) => v.parse(pairsSchema, parse(read(pathOfPairs(lang))));

  test.each(languages)('%s follows the schema', (lang) => {
    const mistake = mistakeIn(pathOfPairs(lang), pairsSchema);
    expect(mistake, mistake).toBeUndefined();
  });

  test('are the same in every language', () => {
    const shapes = languages.map((lang) =>
      pairsAt(lang).map((p) => `${p.types.join('+')}/${p.id}: ${p.technique.join()}`),
    );
    expect(shapes[1]).toEqual(shapes[0]);
    expect(shapes[2]).toEqual(shapes[0]);
  });

  test('are never written for somebody in distress, nor for a suspicion', () => {
    const types = languages.flatMap((lang) => pairsAt(lang).flatMap((p) => p.types));
    expect(types.filter((t) => t === 'in-distress' || accusingTypes.has(t))).toEqual([]);
  });

  test.each(languages)('%s keep to the length and the gaps of any reply', (lang) => {
    for (const { text, short } of pairsAt(lang)) {
      for (const form of formsOf(text)) {
        expect(lengthOf(form, lang), form).toBeLessThanOrEqual(lang === 'zh' ? 220 : 90);
        expect(piecesOf(form).filter((p) => p.kind === 'gap').length, form).toBeLessThanOrEqual(3);
        expect(form).not.toMatch(unkind[lang]);
      }
      for (const form of formsOf(short))
        expect(lengthOf(form, lang), form).toBeLessThanOrEqual(lang === 'zh' ? 80 : 36);
    }
  });
});
