/** Russian typed in Latin letters, spelt back in Cyrillic, letter by letter. Good enough for stems; cannot restore every soft sign. */
const pairs: readonly (readonly [string, string])[] = [
  ['shch', 'щ'],
  ['sch', 'щ'],
  ['zh', 'ж'],
  ['kh', 'х'],
  ['ts', 'ц'],
  ['ch', 'ч'],
  ['sh', 'ш'],
  ['yu', 'ю'],
  ['ju', 'ю'],
  ['ya', 'я'],
  ['ja', 'я'],
  ['yo', 'е'],
  ['iy', 'ий'],
  ['yy', 'ый'],
  ['a', 'а'],
  ['b', 'б'],
  ['v', 'в'],
  ['w', 'в'],
  ['g', 'г'],
  ['d', 'д'],
  ['e', 'е'],
  ['z', 'з'],
  ['i', 'и'],
  ['j', 'й'],
  ['k', 'к'],
  ['l', 'л'],
  ['m', 'м'],
  ['n', 'н'],
  ['o', 'о'],
  ['p', 'п'],
  ['r', 'р'],
  ['s', 'с'],
  ['t', 'т'],
  ['u', 'у'],
  ['f', 'ф'],
  ['h', 'х'],
  ['c', 'ц'],
  ['y', 'ы'],
  ['x', 'х'],
  ['q', 'к'],
];

const byFirst = new Map<number, (readonly [string, string])[]>();
for (const pair of pairs) byFirst.set(pair[0].charCodeAt(0), [...(byFirst.get(pair[0].charCodeAt(0)) ?? []), pair]);

/** Rewrites the word in `out[start..end)` in place (`at` keeps the origins) and returns its new end. Never longer than before. */
export function spellInCyrillic(out: Uint16Array, at: Uint32Array, start: number, end: number): number {
  let n = start;
  for (let i = start; i < end; ) {
    const pair = byFirst.get(out[i] ?? 0)?.find(([latin]) => startsAt(out, i, end, latin));
    const written = pair ? pair[1] : String.fromCharCode(out[i] ?? 0);
    const taken = pair ? pair[0].length : 1;
    for (let k = 0; k < written.length; k++) {
      at[n] = at[i + Math.min(k, taken - 1)] ?? 0;
      out[n] = written.charCodeAt(k);
      n++;
    }
    i += taken;
  }
  return n;
}

function startsAt(out: Uint16Array, i: number, end: number, latin: string): boolean {
  if (i + latin.length > end) return false;
  for (let k = 0; k < latin.length; k++) if (out[i + k] !== latin.charCodeAt(k)) return false;
  return true;
}
