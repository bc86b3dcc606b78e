/** A language nobody speaks: English with marks on the letters and a third more of them. Finds words that have no room. */
import en from '../../../public/_locales/en/messages.json' with { type: 'json' };

const marked: Record<string, string> = { a: 'å', e: 'ë', i: 'ï', o: 'ø', u: 'ü', A: 'Å', E: 'Ë', O: 'Ø', U: 'Ü' };

/** Longer by a third, as translations are; `$name$` stays, since it is filled in. */
export function pseudo(message: string): string {
  const pieces = message.split(/(\$\w*\$)/);
  const words = pieces.map((piece) =>
    piece.startsWith('$') ? piece : piece.replace(/[aeiouAEOU]/g, (c) => marked[c] ?? c),
  );
  const longer = 'ħ'.repeat(Math.ceil(message.replace(/\$\w+\$/g, '').length / 3));
  return `${words.join('')} ${longer.replace(/(.{6})/g, '$1 ').trim()}`;
}

/** Turns English into it for the rest of the page's life, where the address asks for it. */
export function pseudoIfAsked(): void {
  if (!new URLSearchParams(location.search).has('pseudo')) return;
  for (const entry of Object.values(en) as { message: string }[]) entry.message = pseudo(entry.message);
}
