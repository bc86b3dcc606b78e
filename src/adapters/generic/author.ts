/** Who wrote a block: the element that names the author, the name in it, and the mail address beside it. */
import { hooksOf } from './candidates.ts';
import { authorHook, customerLabel, noteLabel, notName, staffLabel } from './words.ts';

/** The named element, else the first short bold, linked or headed text that is not a time. */
export function authorIn(item: Element, clock: Element | null, common: ReadonlySet<string>): Element | null {
  return findAuthor(item, clock, common) ?? (common.size > 0 ? findAuthor(item, clock, new Set()) : null);
}

function findAuthor(item: Element, clock: Element | null, common: ReadonlySet<string>): Element | null {
  const hinted = [
    ...item.querySelectorAll('[class], [id], [data-testid], [data-test-id], [data-tid], [itemprop], [rel="author"]'),
  ].filter(
    (element) =>
      authorHook.test(
        `${hooksOf(element)} ${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('data-tid') ?? ''}`,
      ) &&
      isName(element, clock, common) &&
      !element.closest('blockquote'),
  );
  const inner = hinted.find((element) => !hinted.some((other) => other !== element && element.contains(other)));
  if (inner) return inner;
  const styled = [...item.querySelectorAll('strong, b, h3, h4, h5, h6, a, cite')].find(
    (element) => isName(element, clock, common) && !element.closest('p, li li, blockquote, [role="button"]'),
  );
  return styled ?? beforeClock(item, clock, common);
}

const isLabel = (text: string) => staffLabel.test(text) || customerLabel.test(text) || noteLabel.test(text);

function isName(element: Element, clock: Element | null, common: ReadonlySet<string>): boolean {
  const own = [...element.childNodes]
    .map((node) => (node.nodeType === 3 ? (node.textContent ?? '') : ''))
    .join(' ')
    .trim();
  const [text = ''] = (own || (element.textContent ?? ''))
    .replace(/\s+/g, ' ')
    .trim()
    .split(/\s[·—–|]\s/);
  return (
    text.length > 0 &&
    text.length <= 60 &&
    !element.contains(clock) &&
    element !== clock &&
    !/^[\d\s:./-]+$/.test(text) &&
    !/[.!?。！？…:：]$/.test(text) &&
    /\p{L}/u.test(text) &&
    !/^\p{Lu}{1,2}$/u.test(text) &&
    !isLabel(text) &&
    !common.has(text) &&
    !notName.test(text)
  );
}

/** With no name marked, a short text of its own before the time, or the nearest one after it, is the name. */
function beforeClock(item: Element, clock: Element | null, common: ReadonlySet<string>): Element | null {
  if (!clock || clock === item) return null;
  for (
    let up: Element = clock, level = 0;
    up !== item && level < 4 && up.parentElement;
    up = up.parentElement, level += 1
  ) {
    const neighbours = [...up.parentElement.children].filter((one) => one !== up);
    for (const neighbour of neighbours) {
      const leaf = leavesOf(neighbour).find(
        (one) => isName(one, clock, common) && (one.textContent ?? '').trim().length <= 30,
      );
      if (leaf && (neighbour.textContent ?? '').trim().length <= 60) return leaf;
    }
  }
  return null;
}

const leavesOf = (element: Element): Element[] =>
  element.childElementCount === 0
    ? [element]
    : [...element.querySelectorAll('*')].filter((one) => one.childElementCount === 0);

/** The name as it stands: without badges ("Pavel — internal note"), labels ("Client: Ann") and mail addresses. */
export function authorText(name: Element): string {
  const badge = [...name.children].some((child) => {
    const text = (child.textContent ?? '').trim();
    return noteLabel.test(text) || staffLabel.test(text) || text.length <= 4 || /^(?:bot|бот)$/i.test(text);
  });
  const own = [...name.childNodes]
    .filter((node) => node.nodeType === 3)
    .map((node) => node.textContent ?? '')
    .join(' ')
    .trim();
  const text = badge && own ? own : (name.textContent ?? '');
  return text
    .replace(/\s+/g, ' ')
    .replace(/\s*[·—–|]\s+.*$/, '')
    .replace(/\s*[<(]?[^\s<>()]+@[^\s<>()]+[>)]?\s*$/, '')
    .replace(/^[\p{L} ]{2,20}[:：]\s+/u, '')
    .replace(/\s*[(（]([^()（）]*)[)）]$/, (all, inner: string) => (isLabel(inner) ? '' : all))
    .trim();
}

const dayName =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|today|yesterday|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|вчера|сегодня|позавчера|今天|昨天|前天|上午|下午|周|星期)\p{L}{0,7}$/iu;

/** "Helen Voss, 9 February 2026, 13:20": the name in front of a time. Null when there is none. */
export function nameInClock(text: string): string | null {
  const [, before = ''] =
    /^([^\d]{2,60}?)(?:[\s,·—–|-]|\bat\b|\bon\b)*(?=[\d[(]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|today|yesterday|сегодня|вчера|今天|昨天)\p{L}*[\s,.]*\d?)/iu.exec(
      text.replace(/\s*[<(]?\S+@\S+[>)]?/g, ''),
    ) ?? [];
  const name = before
    .replace(/\([^)]*\)/g, '')
    .replace(/(?:\s(?:at|on|в|на))?[\s,·—–|-]*$/i, '')
    .trim();
  return name.length >= 2 &&
    name.length <= 40 &&
    !/[:：]$/.test(name) &&
    /^\p{L}/u.test(name) &&
    !notName.test(name) &&
    !dayName.test(name)
    ? name
    : null;
}

/** "Updated by Ann" as plain text in the line of a time. */
export function nameBesideClock(clock: Element): string | null {
  const texts = [...(clock.parentElement?.childNodes ?? [])]
    .filter((node) => node.nodeType === 3)
    .map((node) => (node.textContent ?? '').trim());
  for (const text of texts) {
    const name = text
      .replace(/^(?:(?:added|updated|posted|written|sent|created|commented) )?(?:by|from|от|автор)[:\s]+/i, '')
      .replace(/[\s,·—–|-]+$/, '')
      .trim();
    const known = name !== text || /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){1,2}$/u.test(name);
    if (
      known &&
      name.length > 1 &&
      name.length <= 40 &&
      /^\p{L}/u.test(name) &&
      !notName.test(name) &&
      !dayName.test(name)
    )
      return name;
  }
  return null;
}

/** The name that a portrait tells, where nothing else does. */
export function portraitName(item: Element): string | null {
  for (const image of item.querySelectorAll('img[alt], [role="img"][aria-label]')) {
    const words = (image.getAttribute('alt') ?? image.getAttribute('aria-label') ?? '').trim();
    const name = words
      .replace(
        /^(?:photo|picture|avatar|profile (?:photo|picture))(?: of)? |[’']s (?:avatar|photo|picture)$|^(?:фото|аватар) |的?头像$/giu,
        '',
      )
      .trim();
    if (
      name.length > 1 &&
      name.length <= 40 &&
      /^\p{L}/u.test(name) &&
      !notName.test(name) &&
      !image.closest('p, blockquote')
    )
      return name;
  }
  return null;
}

/** The address in a part of a block, in lower case. */
export function emailIn(part: Element | null): string | null {
  const link = part?.matches('a[href^="mailto:"]') ? part : part?.querySelector('a[href^="mailto:"]');
  const holder = part?.closest('[email], [data-email]') ?? part?.querySelector('[email], [data-email]');
  const text =
    link?.getAttribute('href')?.slice(7) ??
    holder?.getAttribute('email') ??
    holder?.getAttribute('data-email') ??
    part?.textContent ??
    '';
  return /[^\s<>@()]+@[^\s<>@()]+\.[a-z]{2,}/i.exec(text)?.[0]?.toLowerCase() ?? null;
}
