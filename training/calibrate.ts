/** Platt's calibration per type, held near the one of all types together: most types have few threads. */

export interface Pair {
  odds: number;
  present: boolean;
}

/** Slope and offset that make `1 / (1 + exp(-(slope * odds + offset)))` a probability. `near` with `pull`: where few pairs leave it. */
export function platt(pairs: readonly Pair[], near: readonly [number, number] = [1, 0], pull = 0.1): [number, number] {
  let [slope, offset] = near;
  for (let round = 0; round < 60; round++) {
    let g0 = pull * (slope - near[0]);
    let g1 = pull * (offset - near[1]);
    let h00 = pull;
    let h01 = 0;
    let h11 = pull;
    for (const { odds, present } of pairs) {
      const p = 1 / (1 + Math.exp(-(slope * odds + offset)));
      const d = p - (present ? 1 : 0);
      const w = p * (1 - p);
      g0 += d * odds;
      g1 += d;
      h00 += w * odds * odds;
      h01 += w * odds;
      h11 += w;
    }
    const det = h00 * h11 - h01 * h01;
    if (!(det > 1e-9)) break;
    const a = (h11 * g0 - h01 * g1) / det;
    const b = (h00 * g1 - h01 * g0) / det;
    const damp = Math.min(1, 1 / Math.max(Math.abs(a), Math.abs(b)));
    slope -= a * damp;
    offset -= b * damp;
    if (Math.abs(a) + Math.abs(b) < 1e-7) break;
  }
  return [slope, offset];
}
