/** A reply ready to show: words of the playbook, facts from the thread, gaps for the agent. */
import type { Technique } from '../playbook/card.ts';
import type { FactName } from './template.ts';

/** A piece of a reply: words of the playbook, a fact from the thread (dotted underline), or a gap the agent fills. */
export type Segment =
  | { kind: 'text'; text: string }
  | { kind: 'fact'; fact: FactName; text: string }
  | { kind: 'gap'; key: string; label: string };

export interface Reply {
  /** `<type>/<id of the card>`: stable over refreshes, so a chosen reply stays chosen. */
  id: string;
  /** In the agent's language. */
  title: string;
  technique: Technique[];
  /** Why this technique here; in the agent's language. */
  why: string;
  /** Goes out only once every point of the card's check list is ticked. */
  locked?: boolean | undefined;
  /** In the customer's language. */
  segments: Segment[];
  /** A shorter form of the same, for chat. */
  short: Segment[];
}
