/** The pairs of colours that the tokens promise, read from the list at the end of `tokens.css`, in both themes. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync(new URL('../../extension/sidepanel/tokens.css', import.meta.url), 'utf8');
const themes = ['light', 'dark'] as const;

/** The first word counts: what stands further down (higher contrast, forced colours) only overrides it. */
const roles = css.slice(0, css.indexOf('@media'));
const colours = new Map(
  [...roles.matchAll(/--([\w-]+):\s*light-dark\((#[\da-f]{6}),\s*(#[\da-f]{6})\)/g)].map(
    ([, name = '', light, dark]) => [name, { light, dark }],
  ),
);

interface Pair {
  ink: string;
  ground: string;
  least: number;
}

/** Reads "text 4.5: ink|ink-2 on canvas|paper; on-accent on accent" line by line. */
function promised(): Pair[] {
  const list = css.slice(css.indexOf('Pairs that must hold'));
  return [...list.matchAll(/^\s*(?:text|part) ([\d.]+): (.+)$/gm)].flatMap(([, least, groups = '']) =>
    groups
      .replace('*/', '')
      .split(';')
      .flatMap((group) => {
        const [inks = '', grounds = ''] = group.trim().split(' on ');
        const pairs = (ink: string) => grounds.split('|').map((ground) => ({ ink, ground, least: Number(least) }));
        return inks.split('|').flatMap(pairs);
      }),
  );
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
    const c = Number.parseInt(hex.slice(i, i + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

test('the list of pairs is read whole', () => {
  expect(promised().length).toBe(73);
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
});

test.each(themes)('every promised pair holds in %s', (theme) => {
  const broken = promised().flatMap(({ ink, ground, least }) => {
    const [a, b] = [colours.get(ink.trim())?.[theme], colours.get(ground.trim())?.[theme]];
    const found = a && b ? contrast(a, b) : 0;
    return found < least ? [`${ink} on ${ground}: ${found.toFixed(2)} < ${least}`] : [];
  });
  expect(broken).toEqual([]);
});
