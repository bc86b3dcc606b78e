/**
 * The phrases compiled for reading. Each phrase is a small graph in which alternatives meet again, so its size is that of
 * the phrase as written, not of all its spellings (the same phrases as a tree took 230 MB and over a second).
 */
import { type Part, partsOf } from './phrase.ts';

/** A place inside a phrase: what may be read next. */
export interface Place {
  exact: [unit: string, to: Place][];
  stems: [stem: string, to: Place][];
  numbers: Place[];
  gaps: Place[];
  /** Numbers of the phrases that end here. */
  ends: number[];
  /** The same units and stems for looking up, where there are too many to scan. */
  index: UnitIndex | null;
}

export interface UnitIndex {
  exact: Map<string, Place[]>;
  stems: Map<string, Place[]>;
  /** Lengths that occur among the stems, ascending. */
  lengths: number[];
}

/** Where phrases begin. All phrases of one first unit go on from one place, since thousands begin with a common word. */
export interface PhraseGraph {
  exact: Map<string, Place>;
  stems: Map<string, Place>;
  lengths: number[];
  number: Place;
}

/** Scanning this many beats looking them up; measured on the practice tickets. */
const few = 6;

const newPlace = (): Place => ({ exact: [], stems: [], numbers: [], gaps: [], ends: [], index: null });

/** Compiles phrases; each goes by its number. Throws on a phrase that is wrongly written. */
export function compilePhrases(phrases: Iterable<readonly [id: number, phrase: string]>): PhraseGraph {
  const graph: PhraseGraph = { exact: new Map(), stems: new Map(), lengths: [], number: newPlace() };
  for (const [id, phrase] of phrases) {
    const last = newPlace();
    last.ends.push(id);
    const first = newPlace();
    lead(first, partsOf(phrase), 0, last);
    begin(graph, first);
  }
  graph.lengths = lengthsOf(graph.stems.keys());
  const seen = new Set<Place>();
  for (const start of [...graph.exact.values(), ...graph.stems.values(), graph.number]) indexAll(start, seen);
  return graph;
}

const lengthsOf = (stems: Iterable<string>): number[] =>
  [...new Set(Array.from(stems, (stem) => stem.length))].sort((a, b) => a - b);

/** Gives every place from here on its index, where it needs one. */
function indexAll(place: Place, seen: Set<Place>): void {
  if (seen.has(place)) return;
  seen.add(place);
  if (place.exact.length + place.stems.length > few) {
    const stems = tableOf(place.stems);
    place.index = { exact: tableOf(place.exact), stems, lengths: lengthsOf(stems.keys()) };
  }
  for (const [, to] of [...place.exact, ...place.stems]) indexAll(to, seen);
  for (const to of [...place.numbers, ...place.gaps]) indexAll(to, seen);
}

function tableOf(edges: [string, Place][]): Map<string, Place[]> {
  const table = new Map<string, Place[]>();
  for (const [key, to] of edges) {
    const list = table.get(key);
    if (list) list.push(to);
    else table.set(key, [to]);
  }
  return table;
}

/** Adds to `from` what reads `parts` from position `at` on and then stands at `to`. `to` must be complete. */
function lead(from: Place, parts: Part[], at: number, to: Place): void {
  const part = parts[at];
  if (part === undefined) {
    join(from, to);
    return;
  }
  const rest = after(parts, at + 1, to);
  if (typeof part === 'string') addUnit(from, part, rest);
  else for (const choice of part) lead(from, choice, 0, rest);
}

/** The place before the remaining parts; the target itself when nothing remains. */
function after(parts: Part[], at: number, to: Place): Place {
  if (at >= parts.length) return to;
  const place = newPlace();
  lead(place, parts, at, to);
  return place;
}

/** Makes `from` read whatever `to` reads: both are the same place for a phrase whose last parts may be missing. */
function join(from: Place, to: Place): void {
  from.exact.push(...to.exact);
  from.stems.push(...to.stems);
  from.numbers.push(...to.numbers);
  from.gaps.push(...to.gaps);
  from.ends.push(...to.ends);
}

function addUnit(from: Place, unit: string, to: Place): void {
  if (unit === '..') from.gaps.push(to);
  else if (unit === '#') from.numbers.push(to);
  else if (unit.length > 1 && unit.endsWith('*')) from.stems.push([unit.slice(0, -1), to]);
  else from.exact.push([unit, to]);
}

function begin(graph: PhraseGraph, first: Place): void {
  for (const [unit, to] of first.exact) join(startOf(graph.exact, unit), to);
  for (const [stem, to] of first.stems) join(startOf(graph.stems, stem), to);
  for (const to of first.numbers) join(graph.number, to);
  // A phrase cannot begin with a gap nor be wholly optional: it would match everywhere.
  if (first.gaps.length > 0 || first.ends.length > 0) throw new Error('a phrase must begin with a unit');
}

function startOf(table: Map<string, Place>, key: string): Place {
  const known = table.get(key);
  if (known) return known;
  const start = newPlace();
  table.set(key, start);
  return start;
}
