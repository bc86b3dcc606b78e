/** What a block says about its own role: by its names, its badges, its labels. */
import { lengthOf } from './quality.ts';
import { customerLabel, noteLabel, roleHooks, staffLabel } from './words.ts';

export type Told = 'customer' | 'agent' | 'note' | 'system' | null;

/** The block's own words first, then those of the wrappers between it and its text. */
export function toldBy(item: Element, body: Element, author: string | null): Told {
  const labels = labelsOf(item, body).filter((label) => label !== author);
  if (labels.some((label) => noteLabel.test(label))) return 'note';
  const hooked = byHooksOf(item, body);
  if (hooked === 'note' || hooked === 'system') return hooked;
  if (labels.some((label) => staffLabel.test(label))) return 'agent';
  if (labels.some((label) => customerLabel.test(label))) return 'customer';
  return hooked;
}

function byHooksOf(item: Element, body: Element): Told {
  for (let layer: Element | null = body; layer; layer = layer === item ? null : layer.parentElement) {
    const told = toldByHooks(layer);
    if (told) return told;
  }
  return [...item.children].map(toldByHooks).find((told) => told !== null) ?? null;
}

/** Short texts and titles outside of the words, and the parts of lines divided by dots: "Ann · internal note". */
function labelsOf(item: Element, body: Element): string[] {
  const found: string[] = [];
  const walker = item.ownerDocument.createTreeWalker(item, 5);
  let before = '';
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
    if (node.nodeType === 1) {
      const element = node as Element;
      if (isWords(element, body, item)) continue;
      const title =
        element.getAttribute('title') ?? (element.childElementCount === 0 ? element.getAttribute('aria-label') : null);
      if (title && title.length < 60) found.push(title);
    } else if (node.parentElement && !isWords(node.parentElement, body, item)) {
      const text = (node as Text).data.trim();
      // "to Support" says to whom, not who.
      if (text && text.length < 60 && !/^(?:to|cc|кому|给|收件人)[:：]?$/i.test(before))
        found.push(
          ...text
            .split(/\s[·•|—–]\s|[()（）]|[:：]\s?$/)
            .map((part) => part.trim())
            .filter(Boolean),
        );
      before = text || before;
    }
  }
  return found;
}

/** In a block whose body is all of it, paragraphs and long lines are words. */
function isWords(element: Element, body: Element, item: Element): boolean {
  if (body !== item && body.contains(element)) return lengthOf(body) > 0 && !isBadge(element);
  return (
    element.closest('p, pre, blockquote') !== null &&
    item.contains(element.closest('p, pre, blockquote')) &&
    lengthOf(element) > 30
  );
}

/** A coloured label that stands in the bubble itself. */
const isBadge = (element: Element) =>
  element.childElementCount === 0 &&
  lengthOf(element) < 40 &&
  /badge|tag|label|title|memo|note|lock/i.test(`${element.getAttribute('class')}`);

function toldByHooks(layer: Element): Told {
  const values = layer
    .getAttributeNames()
    .filter((name) => /^(?:class|type|data-(?!.*(?:id|author|name|text|time|date))|aria-label)/.test(name));
  const words = values
    .map((name) => (isFlag(name) ? (layer.getAttribute(name) === 'true' ? name : '') : layer.getAttribute(name)))
    .filter((value) => value !== null && value.length < 200)
    .join(' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[-_]+/g, ' ')
    .toLowerCase();
  const told = roleHooks.find(([hook]) => hook.test(words))?.[1] ?? null;
  // "activity-comment" is a comment.
  return told === 'system' &&
    /\b(?:comments?|repl(?:y|ies)|e?mails?|answers?)\b/.test(words) &&
    !/\bsystem\b/.test(words)
    ? null
    : told;
}

const isFlag = (name: string) => /^data-(?:is|internal|mine|own|self|private|outgoing|incoming)/.test(name);
