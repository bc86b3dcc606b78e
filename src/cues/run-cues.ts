/** Runs every cue over a thread. The order in which cues are registered doesn't show in the answer. */
import { type Language, languages, type Thread } from '../thread/thread.ts';
import type { Cue, Hit, SpanHit } from './cue.ts';
import { matchPhrases, type OnMatch } from './match.ts';
import { phrasesOf } from './phrase.ts';
import { compilePhrases, type PhraseGraph } from './phrase-graph.ts';
import { type CustomerMessage, type ThreadView, viewThread } from './thread-view.ts';
import { kinds, type Tokens } from './tokens.ts';

/** Hits by cue id; a cue that saw nothing is absent. Hits of one cue don't overlap and stand in reading order. */
export type CueHits = ReadonlyMap<string, readonly Hit[]>;

interface Phrase {
  cue: string;
  strength: number;
  /** A phrase that forbids instead of firing. */
  forbids: boolean;
  negatable: boolean;
}

export interface CueEngine {
  cues: readonly Cue[];
  /** The phrases of one language. Compiled when the first message needs them: most desks write in one or two. */
  graph: (language: Language) => PhraseGraph;
  phrases: readonly Phrase[];
}

const fullStrength = 0.9;
const weakStrength = 0.45;
/** More hits of one cue in one message say nothing new, and would cost quadratic time. */
const maxHits = 100;

const negators = new Set(
  (
    'not no never dont doesnt didnt isnt wasnt arent wont cant cannot couldnt wouldnt without hardly nobody nothing nor ' +
    'не ни нет никогда без никто ничего нельзя'
  ).split(' '),
);
const hanNegators = new Set('不没未别无非勿');

/** Makes an engine of cues. The phrases are compiled per language on first use, and then kept. */
export function compileCues(cues: readonly Cue[]): CueEngine {
  const phrases: Phrase[] = [];
  const written: Record<Language, [number, string][]> = { en: [], ru: [], zh: [] };
  for (const { id, lexicon } of cues) {
    if (!lexicon) continue;
    for (const language of languages) {
      for (const text of phrasesOf(lexicon[language])) {
        const mark = text[0];
        const forbids = mark === '-';
        written[language].push([phrases.length, forbids || mark === '~' ? text.slice(1) : text]);
        const strength = mark === '~' ? weakStrength : fullStrength;
        phrases.push({ cue: id, strength, forbids, negatable: lexicon.negatable ?? false });
      }
    }
  }
  const compiled: Partial<Record<Language, PhraseGraph>> = {};
  const graph = (language: Language): PhraseGraph => {
    compiled[language] ??= compilePhrases(written[language]);
    return compiled[language];
  };
  return { cues, graph, phrases };
}

/** Everything the cues see in a thread. */
export function runCues(engine: CueEngine, thread: Thread): { hits: CueHits; view: ThreadView } {
  const view = viewThread(thread);
  const all = new Map<string, Hit[]>();
  const add = (cue: string, hits: readonly Hit[]): void => {
    if (hits.length === 0) return;
    const list = all.get(cue);
    if (list) for (const hit of hits) list.push(hit);
    else all.set(cue, [...hits]);
  };
  for (const message of view.customer) for (const [cue, hits] of phraseHits(engine, message)) add(cue, hits);
  for (const cue of engine.cues) if (cue.find) add(cue.id, cue.find(view));
  return { hits: all, view };
}

interface Found extends SpanHit {
  from: number;
  to: number;
  forbids: boolean;
}

/** What the phrases of an engine see in one message: for cues that look where in the talk a phrase stands. */
export function phraseHits(engine: CueEngine, message: CustomerMessage): Map<string, SpanHit[]> {
  const { tokens } = message;
  const byCue = new Map<string, Found[]>();
  const onMatch: OnMatch = (id, from, to) => {
    const phrase = engine.phrases[id];
    if (!phrase || tokens.quoted[from]) return;
    if (phrase.negatable && !phrase.forbids && isNegated(tokens, from)) return;
    const found: Found = {
      message: message.index,
      start: tokens.starts[from] ?? 0,
      end: tokens.ends[to - 1] ?? 0,
      strength: phrase.strength,
      from,
      to,
      forbids: phrase.forbids,
    };
    const list = byCue.get(phrase.cue);
    if (list && list.length < maxHits) list.push(found);
    else if (!list) byCue.set(phrase.cue, [found]);
  };
  for (const language of languagesIn(tokens)) matchPhrases(engine.graph(language), tokens, onMatch);
  return new Map([...byCue].map(([cue, found]) => [cue, settle(found)] as const));
}

/** A message may mix languages; each is read with its own phrases. Marks alone ("???") are read with all. */
function languagesIn(tokens: Tokens): readonly Language[] {
  const before = languagesOf.get(tokens);
  if (before) return before;
  const { texts, kinds: kindOf } = tokens;
  const found = new Set<Language>();
  for (let i = 0; i < texts.length && found.size < languages.length; i++) {
    if (kindOf[i] === kinds.han) found.add('zh');
    else if (kindOf[i] === kinds.word) found.add(isCyrillic(texts[i] ?? '') ? 'ru' : 'en');
  }
  const spoken = found.size > 0 ? languages.filter((l) => found.has(l)) : languages;
  languagesOf.set(tokens, spoken);
  return spoken;
}

/** Several engines read the same message. */
const languagesOf = new WeakMap<Tokens, readonly Language[]>();

const isCyrillic = (word: string): boolean => word.charCodeAt(0) >= 0x400;

/** Drops what a forbidding phrase overlaps; of overlapping hits the stronger, then the longer stays. */
function settle(found: Found[]): SpanHit[] {
  const forbidden = found.filter((f) => f.forbids);
  const overlaps = (a: Found, b: Found): boolean => a.from < b.to && b.from < a.to;
  const kept: Found[] = [];
  const ranked = found
    .filter((f) => !f.forbids && !forbidden.some((g) => overlaps(f, g)))
    .sort((a, b) => b.strength - a.strength || b.to - b.from - (a.to - a.from) || a.from - b.from);
  for (const hit of ranked) if (!kept.some((other) => overlaps(other, hit))) kept.push(hit);
  return kept
    .sort((a, b) => a.from - b.from)
    .map(({ message, start, end, strength }) => ({ message, start, end, strength }));
}

/** A negation among the three words before, in the same clause; in Chinese among the two characters before. */
function isNegated(tokens: Tokens, from: number): boolean {
  for (let i = from - 1; i >= 0 && i >= from - 3; i--) {
    const text = tokens.texts[i] ?? '';
    if (tokens.kinds[i] === kinds.end || text === ',') return false;
    if (negators.has(text) || (from - i <= 2 && hanNegators.has(text))) return true;
  }
  return false;
}

/** The saturating sum of a cue's hits, 0..1: each further hit adds less. */
export const strengthOf = (hits: readonly Hit[]): number =>
  1 - hits.reduce((left, hit) => left * (1 - hit.strength), 1);
