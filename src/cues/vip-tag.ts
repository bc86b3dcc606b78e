/**
 * The record carries a tag for the best customers: VIP, platinum, key account. Cannot know who set it and when; most
 * people who carry one ask plain questions.
 */
import type { Cue, Hit } from './cue.ts';
import { say, withRecord } from './example.ts';
import type { ThreadView } from './thread-view.ts';

/** Whole words of a tag: the top tiers of loyalty schemes and the names sales teams give their largest accounts. */
const topWords = new Set(
  (
    'vip vvip svip platinum diamond strategic ka key concierge ' +
    'вип платина платиновый бриллиант ключевой стратегический консьерж'
  ).split(' '),
);
/** Lower tiers, sold or handed out by the thousand, and words that need company. */
const weakWords = new Set(
  'gold black private premium enterprise partner ambassador top verified амбассадор партнер партнёр золото золотой премиум'.split(
    ' ',
  ),
);
const topHan = [
  '黑金',
  '白金',
  '钻石',
  '鑽石',
  '关键客户',
  '重点客户',
  '战略客户',
  '大客户',
  '大客戶',
  '私行',
  '私享',
  '专属',
  '尊享',
  '至尊',
  '终身荣誉',
  '超级会员',
];
/** A bought pack, a trial, somebody who was or isn't one. */
const denials = ['包', '试用', '試用', '体验', '月卡', 'lounge', 'trial', 'former', 'lost', 'non', 'бывш', 'пробн'];

/** 0 when the tag says nothing about standing. */
function strengthOfTag(tag: string): number {
  const text = tag.toLowerCase();
  if (denials.some((word) => text.includes(word))) return 0;
  if (topHan.some((word) => text.includes(word))) return 0.9;
  const words = text.split(/[^\p{Script=Latin}\p{Script=Cyrillic}]+/u).filter((word) => word !== '');
  if (words.some((word) => topWords.has(word))) return 0.9;
  return words.some((word) => weakWords.has(word)) ? 0.45 : 0;
}

function find(view: ThreadView): Hit[] {
  let best = { value: '', strength: 0 };
  for (const value of view.thread.customer?.tags ?? []) {
    const strength = strengthOfTag(value);
    if (strength > best.strength) best = { value, strength };
  }
  if (best.strength === 0) return [];
  return [{ fact: { kind: 'record', field: 'tags', value: best.value }, strength: best.strength }];
}

export const vipTag: Cue = {
  id: 'vip-tag',
  find,
  examples: {
    fires: [
      withRecord({ tags: ['newsletter', 'VIP'] }, say('c 0 Name and line, please.')),
      withRecord({ tags: ['key-account'] }, say('c 0 Замените два паллета до понедельника.')),
      withRecord({ tags: ['黑金卡'] }, say('c 0 明天四点派人来取。')),
    ],
    leaves: [
      withRecord({ tags: ['newsletter', 'b2c'] }, say('c 0 Where is my order?')),
      withRecord({ tags: ['VIP会员包'] }, say('c 0 怎么用？')),
      withRecord({ tags: ['普通会员'] }, say('c 0 几点关门？')),
      withRecord({ tags: ['новый'] }, say('c 0 Как оплатить?')),
      say('c 0 I am a VIP, look it up.'),
    ],
  },
};
