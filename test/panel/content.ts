/** The invented tickets of one language: what every language has to bring. */
import type { Card } from '../../src/playbook/card.ts';
import type { Scenario } from './scenario.ts';

export interface Content {
  /** Fills what a scenario's own card leaves out. */
  base: Card;
  site: string;
  /** What the customer writes after the advice was made. */
  stale: string;
  /** What the agent has typed into the first reply of `mixed`. */
  filled: Record<string, string>;
  mixed: Scenario;
  plain: Scenario;
  distress: Scenario;
  check: Scenario;
  burst: Scenario;
  loyal: Scenario;
}
