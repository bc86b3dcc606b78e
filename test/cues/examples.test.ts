/** Every cue fires on its own examples and leaves its counter-examples alone. */
import { describe, expect, test } from 'vitest';
import type { Cue, Example } from '../../src/cues/cue.ts';
import { isFactHit } from '../../src/cues/cue.ts';
import { asThread } from '../../src/cues/example.ts';
import { cues } from '../../src/cues/registry.ts';
import { compileCues, runCues } from '../../src/cues/run-cues.ts';

const engine = compileCues(cues);
const textOf = (example: Example) =>
  typeof example === 'string' ? example : JSON.stringify(example.messages.map((m) => m.text));
const rows = (kind: keyof Cue['examples']) =>
  cues.flatMap((cue) => cue.examples[kind].map((example) => [cue.id, textOf(example), example] as const));
const hitsOf = (id: string, example: Example) => runCues(engine, asThread(example)).hits.get(id) ?? [];

describe('a cue', () => {
  test.each(rows('fires'))('%s fires on %s', (id, _, example) => {
    const hits = hitsOf(id, example);
    expect(hits.length).toBeGreaterThan(0);
    for (const hit of hits) {
      expect(hit.strength).toBeGreaterThan(0);
      expect(hit.strength).toBeLessThanOrEqual(1);
      if (!isFactHit(hit))
        expect(asThread(example).messages[hit.message]?.text.slice(hit.start, hit.end)).toMatch(/\S/);
    }
  });

  test.each(rows('leaves'))('%s leaves alone %s', (id, _, example) => {
    expect(hitsOf(id, example)).toEqual([]);
  });

  test.each(cues.map((cue) => [cue.id, cue] as const))(
    '%s has at least as many counter-examples',
    (_, { examples }) => {
      expect(examples.leaves.length).toBeGreaterThanOrEqual(examples.fires.length);
    },
  );
});
