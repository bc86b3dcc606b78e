/** Texts that stand in every block of a thread, such as the subject or a menu's words: nobody wrote them. */

/** Blocks that are looked at, spread over the thread. */
const most = 12;
const longest = 120;

/** The texts; empty for threads too short to tell. */
export function commonTexts(items: readonly Element[]): ReadonlySet<string> {
  if (items.length < 3) return new Set();
  const step = Math.ceil(items.length / most);
  const sample = items.filter((_, i) => i % step === 0);
  const counts = new Map<string, number>();
  for (const item of sample) for (const text of new Set(leafTexts(item))) counts.set(text, (counts.get(text) ?? 0) + 1);
  const enough = sample.length < 4 ? sample.length : Math.ceil(sample.length * 0.8);
  return new Set([...counts].filter(([, count]) => count >= enough).map(([text]) => text));
}

function leafTexts(item: Element): string[] {
  const found: string[] = [];
  const walker = item.ownerDocument.createTreeWalker(item, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = (node as Text).data.trim();
    if (text.length > 1 && text.length < longest) found.push(text);
  }
  return found;
}
