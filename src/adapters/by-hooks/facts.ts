/** What each item of a described page says by itself. Bodies are read once per text; roles and times each time. */
import { clean, tidy } from '../../thread/cleaning.ts';
import type { Message } from '../../thread/thread.ts';
import { readBody } from '../body-text.ts';
import { createFactCache, type FactCache } from '../fact-cache.ts';
import { elementsAt, find } from './find.ts';
import type { MessageHooks } from './spec.ts';

export interface Fact {
  /** What the rules say; null when none holds. */
  told: Message['role'] | 'skip' | null;
  author: string | null;
  /** The time as the page has it. */
  time: string | null;
  text: string;
  cut: string[];
  /** What the text was read from: the body, or the item when there is none, or several, or one in a frame. */
  element: Element;
  id: string | null;
  channel: Message['channel'];
  /** Nothing was written and nothing attached. */
  empty: boolean;
}

/** A memory for one description. */
export function factsFor(hooks: MessageHooks): FactCache<Fact> {
  const stamp = (item: Element) => {
    const bodies = hooks.framed ? bodiesOf(item, hooks).map((body) => body.textContent) : [];
    const time = hooks.time ? find(item, hooks.time)?.value : '';
    return [toldBy(item, hooks), time, item.textContent, ...bodies].join('\n');
  };
  return createFactCache((item) => readItem(item, hooks), stamp);
}

function readItem(item: Element, hooks: MessageHooks): Fact {
  const author = find(item, hooks.author);
  const time = find(item, hooks.time);
  const told = toldBy(item, hooks);
  const bodies = bodiesOf(item, hooks);
  const { text, cut } = textOf(item, bodies, hooks, told, [author?.element, time?.element]);
  const own = bodies.length === 1 && !hooks.framed ? bodies[0] : undefined;
  return {
    told,
    author: author?.value ?? null,
    time: time?.value ?? null,
    text,
    cut,
    element: own ?? item,
    id: find(item, hooks.id)?.value ?? null,
    channel: hooks.channels?.find(([selector]) => isOrHolds(item, selector, hooks))?.[1],
    empty: text === '' && cut.length === 0 && item.querySelector('img, video, audio, a[download]') === null,
  };
}

function textOf(
  item: Element,
  bodies: readonly Element[],
  hooks: MessageHooks,
  told: Fact['told'],
  besides: readonly (Element | undefined)[],
): { text: string; cut: string[] } {
  const { skip, quote, keepBreaks } = hooks;
  const inner = [...item.querySelectorAll(hooks.item)];
  const omit = new Set([...inner, ...besides.filter((part) => part !== undefined && part !== item)] as Element[]);
  const rules = { omit, ...(skip && { skip }), ...(quote && { quote }), ...(keepBreaks && { keepBreaks }) };
  const parts = (bodies.length > 0 ? bodies : [item]).map((body) => readBody(body, rules));
  const raw = parts.map(({ text }) => text).join('\n\n');
  if (told === 'system') return { text: tidy(raw).trim(), cut: [] };
  return clean(
    raw,
    parts.flatMap(({ quotes }) => quotes),
  );
}

/** The outermost elements that hold the text; of a nested message they are its own. */
function bodiesOf(item: Element, hooks: MessageHooks): Element[] {
  const found = elementsAt(item, hooks.body).filter((body) => body.parentElement?.closest(hooks.item) === item);
  const outer = found.filter((body) => !found.some((other) => other !== body && other.contains(body)));
  return hooks.framed ? outer.flatMap(documentBody) : outer;
}

/** Frames of other origins answer with null, or refuse. What is no frame stays as it is. */
function documentBody(frame: Element): Element[] {
  if (!('contentDocument' in frame)) return [frame];
  try {
    const body = (frame as HTMLIFrameElement).contentDocument?.body;
    return body ? [body] : [];
  } catch {
    return [];
  }
}

function toldBy(item: Element, hooks: MessageHooks): Fact['told'] {
  return hooks.roles.find(([selector]) => isOrHolds(item, selector, hooks))?.[1] ?? null;
}

/** A customer's own mail may hold any class, so what stands inside a body says nothing. Most rules find no mark at all. */
function isOrHolds(item: Element, selector: string, hooks: MessageHooks): boolean {
  if (item.matches(selector)) return true;
  const first = item.querySelector(selector);
  if (!first) return false;
  const bodies = elementsAt(item, hooks.body);
  const counts = (mark: Element) => !bodies.some((body) => body !== mark && body.contains(mark));
  return counts(first) || [...item.querySelectorAll(selector)].some(counts);
}
