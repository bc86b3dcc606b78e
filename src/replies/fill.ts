/** Fills a template from a thread. What the thread does not say becomes a gap for the agent: nothing is invented. */

import type { Language } from '../thread/thread.ts';
import { speak } from './address/speak.ts';
import { chooseWords } from './choose-words.ts';
import type { FactSource } from './facts/fact.ts';
import { pointsOf } from './facts/points.ts';
import { facts } from './facts/registry.ts';
import type { Segment } from './reply.ts';
import { type Piece, piecesOf } from './segments.ts';
import type { FactName } from './template.ts';

/** What a gap is called when a fact is missing, in the language of the reply: the agent reads the reply anyway. */
const gapLabels: Record<Language, Record<FactName | 'answer', string>> = {
  en: {
    name: 'name',
    order: 'order number',
    points: 'their points',
    count: 'how many',
    times: 'which time',
    waited: 'how long',
    quote: 'their words',
    question: 'their question',
    tried: 'what they tried',
    thing: 'what it is about',
    word: 'what it is about',
    years: 'year',
    orders: 'how many',
    chronology: 'dates and facts',
    smile: 'smile',
    answer: 'answer',
  },
  ru: {
    name: 'имя',
    order: 'номер заказа',
    points: 'пункты клиента',
    count: 'сколько',
    times: 'который',
    waited: 'сколько',
    quote: 'слова клиента',
    question: 'вопрос',
    tried: 'что пробовали',
    thing: 'о чём речь',
    word: 'о чём речь',
    years: 'год',
    orders: 'сколько',
    chronology: 'даты и события',
    smile: 'улыбка',
    answer: 'ответ',
  },
  zh: {
    name: '称呼',
    order: '订单号',
    points: '逐条问题',
    count: '几',
    times: '几',
    waited: '多久',
    quote: '原话',
    question: '问题',
    tried: '已试方法',
    thing: '事项',
    word: '事项',
    years: '年份',
    orders: '数量',
    chronology: '日期与经过',
    smile: '笑脸',
    answer: '答复',
  },
};

/** The template as segments. Gaps of one label get keys of their own ("date", "date-2"), in reading order. */
export function fill(template: string, from: FactSource): Segment[] {
  const { lang, allowed = {}, address = 'formal' } = from;
  const words = chooseWords(template.trim(), allowed, address)
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  const pieces = dropMissingName(piecesOf(dropMissingSmile(words, from)), from);
  const filled = pieces.flatMap((piece) => fillPiece(piece, from));
  return numberGaps(
    oneEnding(filled).map((s) => (s.kind === 'text' ? { ...s, text: speak(s.text, lang, address) } : s)),
  );
}

/** The words for one value, from the thread or from what was read of it before. */
const factOf = (name: keyof typeof facts, from: FactSource): string | undefined =>
  from.known ? from.known[name] : facts[name](from);

function fillPiece(piece: Piece, from: FactSource): Segment[] {
  if (piece.kind === 'text') return [piece];
  if (piece.kind === 'gap') return [{ kind: 'gap', key: piece.label, label: piece.label }];
  if (piece.fact === 'points') return pointLines(from);
  const text = factOf(piece.fact, from);
  if (text !== undefined) return [{ kind: 'fact', fact: piece.fact, text }];
  if (piece.fallback !== undefined) return piecesOf(piece.fallback).flatMap((inner) => fillPiece(inner, from));
  const label = gapLabels[from.lang][piece.fact];
  return [{ kind: 'gap', key: label, label }];
}

/** Their points under their numbers, a gap after each: the skeleton of an answer in the same order. */
function pointLines({ thread, lang }: FactSource): Segment[] {
  const { points: label, answer } = gapLabels[lang];
  const points = pointsOf(thread);
  if (points.length === 0) return [{ kind: 'gap', key: label, label }];
  const colon = lang === 'zh' ? '：' : ': ';
  return points.flatMap((point, i): Segment[] => [
    { kind: 'text', text: `${i > 0 ? '\n' : ''}${i + 1}. ` },
    { kind: 'fact', fact: 'points', text: point },
    { kind: 'text', text: colon },
    { kind: 'gap', key: answer, label: answer },
  ]);
}

/** Without a smile to give back, the blank before it goes too. */
const dropMissingSmile = (template: string, from: FactSource): string =>
  factOf('smile', from) === undefined ? template.replace(/ ?\{smile\}/g, '') : template;

/** Without a name, its comma goes too and the next word starts the sentence: "{name}, you …" becomes "You …". */
function dropMissingName(pieces: Piece[], from: FactSource): Piece[] {
  if (factOf('name', from) !== undefined) return pieces;
  const kept: Piece[] = [];
  let cut: 'start' | 'inside' | undefined;
  for (const piece of pieces) {
    if (piece.kind === 'fact' && piece.fact === 'name') {
      const before = kept.at(-1);
      const starts = before?.kind !== 'text' || /(?:^|[.!?。！？\n]\s*)$/u.test(before.text);
      if (!starts && before) before.text = before.text.replace(/[,，、]?\s*$/u, '');
      cut = starts ? 'start' : 'inside';
    } else {
      kept.push(
        cut === 'start' && piece.kind === 'text' ? { ...piece, text: sentenceStart(piece.text) } : { ...piece },
      );
      cut = undefined;
    }
  }
  return kept;
}

/** A quoted question ends its sentence: "…you believe it?”." loses the dot. */
const oneEnding = (segments: Segment[]): Segment[] =>
  segments.map((s, i) => {
    const before = segments[i - 1];
    const ended = before?.kind === 'fact' && /[!?！？…][”»]$/u.test(before.text);
    return ended && s.kind === 'text' ? { ...s, text: s.text.replace(/^[.。]/u, '') } : s;
  });

const sentenceStart = (text: string): string => {
  const rest = text.replace(/^\s*[,，、!！:：]?\s*/u, '');
  return rest.charAt(0).toUpperCase() + rest.slice(1);
};

function numberGaps(segments: Segment[]): Segment[] {
  const seen = new Map<string, number>();
  return segments.map((s) => {
    if (s.kind !== 'gap') return s;
    const n = (seen.get(s.label) ?? 0) + 1;
    seen.set(s.label, n);
    return n === 1 ? s : { ...s, key: `${s.label}-${n}` };
  });
}
