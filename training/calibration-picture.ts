/** Draws what was said against what was so: a point for each tenth, larger for more readings. */

type Bin = { n: number; said: number; so: number };
const SIDE = 320;
const MARGIN = 36;

const place = (x: number, y: number): string =>
  `cx="${(MARGIN + x * SIDE).toFixed(1)}" cy="${(MARGIN + (1 - y) * SIDE).toFixed(1)}"`;
const dots = (bins: readonly Bin[], colour: string): string =>
  bins
    .filter(({ n }) => n >= 5)
    .map(
      ({ n, said, so }) =>
        `<circle ${place(said / n, so / n)} r="${Math.min(14, 2 + Math.log2(n)).toFixed(1)}" fill="${colour}" fill-opacity="0.6"/>`,
    )
    .join('\n');

/** An SVG picture: own threads in blue, real ones in orange. */
export function drawCalibration(own: readonly Bin[], real: readonly Bin[]): string {
  const size = SIDE + 2 * MARGIN;
  const [low, high] = [MARGIN, MARGIN + SIDE];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size}" height="${size}" font-family="sans-serif" font-size="11">
<title>Chance that was said against share that was so</title>
<rect width="${size}" height="${size}" fill="#fff"/>
<rect x="${low}" y="${low}" width="${SIDE}" height="${SIDE}" fill="none" stroke="#888"/>
<line x1="${low}" y1="${high}" x2="${high}" y2="${low}" stroke="#bbb" stroke-dasharray="4 3"/>
${dots(own, '#2563eb')}
${dots(real, '#ea580c')}
<text x="${low}" y="${high + 16}">0</text><text x="${high - 8}" y="${high + 16}">1</text>
<text x="${low + 90}" y="${high + 28}">chance that was said</text>
<text x="${low + 4}" y="${low - 8}">share that was so</text>
<text x="${high - 150}" y="${low - 20}" fill="#2563eb">own threads</text><text x="${high - 70}" y="${low - 20}" fill="#ea580c">real ones</text>
</svg>
`;
}
