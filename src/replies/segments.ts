/** Reads a template into pieces: words, facts to fill from the thread, gaps for the agent. Cannot fill anything itself. */
import { type FactName, factNames } from './template.ts';

export type Piece =
  | { kind: 'text'; text: string }
  | { kind: 'fact'; fact: FactName; fallback?: string | undefined }
  | { kind: 'gap'; label: string };

const holes = /\{([a-z]+)(?:\|([^{}]*))?\}|\[([^[\]\n]{1,60})\]/g;

const isFact = (name: string): name is FactName => Object.hasOwn(factNames, name);

/**
 * Splits a template. Never fails: a hole that names no fact stays as the words it is written with, so nothing is lost;
 * `npm run check:playbook` reports it.
 */
export function piecesOf(template: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const hole of template.matchAll(holes)) {
    const [whole, fact, fallback, label] = hole;
    if (fact !== undefined && !isFact(fact)) continue;
    if (hole.index > from) pieces.push({ kind: 'text', text: template.slice(from, hole.index) });
    pieces.push(fact !== undefined ? { kind: 'fact', fact, fallback } : { kind: 'gap', label: label ?? '' });
    from = hole.index + whole.length;
  }
  if (from < template.length) pieces.push({ kind: 'text', text: template.slice(from) });
  return pieces;
}
