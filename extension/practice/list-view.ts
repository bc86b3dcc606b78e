/** The list of tickets, in the reader's language first, each a link. J and K or the arrows move through it. */
import { type Language, languages } from '../../src/thread/thread.ts';
import type { DeskTicket } from './desk.ts';
import { element } from './element.ts';
import { hashOf } from './route.ts';
import type { Surroundings } from './surroundings.ts';
import { languageNames } from './words/words.ts';

/** Fills `nav` and keeps it up to date. */
export function showListIn(nav: HTMLElement, lang: Language, around: Surroundings): void {
  const { desk } = around;
  const rows = new Map<string, HTMLAnchorElement>();
  const entries = [...desk.tickets.values()];
  for (const group of [lang, ...languages.filter((other) => other !== lang)]) {
    const ofGroup = entries.filter(({ ticket }) => ticket.lang === group).sort(newestFirst);
    const items = ofGroup.map((entry) => {
      const row = element('a', { href: hashOf(entry.ticket.id), class: 'row', lang: group });
      rows.set(entry.ticket.id, row);
      return element('li', {}, row);
    });
    if (items.length > 0) nav.append(element('h2', { lang: group }, languageNames[group]), element('ul', {}, ...items));
  }
  const draw = (entry: DeskTicket) => {
    const row = rows.get(entry.ticket.id);
    if (row) drawRow(row, entry, around);
  };
  for (const entry of entries) draw(entry);
  desk.onChange(({ kind, id }) => {
    if (kind === 'opened') for (const entry of entries) draw(entry);
    const entry = id === null ? undefined : desk.tickets.get(id);
    if (entry) draw(entry);
  });
  moveByKeys([...rows.values()]);
}

function drawRow(
  row: HTMLElement,
  { ticket, messages, unread, hasDraft }: DeskTicket,
  { desk, words, formats }: Surroundings,
): void {
  const latest = messages.at(-1);
  if (desk.openId === ticket.id) row.setAttribute('aria-current', 'page');
  else row.removeAttribute('aria-current');
  row.replaceChildren(
    ...(unread
      ? [element('span', { class: 'dot', 'data-unread': true }, element('span', { class: 'sr-only' }, words.unread))]
      : []),
    element('span', { class: 'row-name' }, ticket.customer.name),
    ...(hasDraft ? [element('span', { class: 'badge' }, words.draft)] : []),
    element('span', { class: 'row-time' }, latest ? formats.short(latest.at) : ''),
    element('span', { class: 'code', 'aria-hidden': 'true' }, languageCodes[ticket.lang]),
    element('span', { class: unread ? 'row-subject unread' : 'row-subject' }, ticket.subject),
  );
}

const languageCodes: Readonly<Record<Language, string>> = { en: 'EN', ru: 'RU', zh: '中' };

const newestFirst = (a: DeskTicket, b: DeskTicket) => latestAt(b).localeCompare(latestAt(a));
const latestAt = ({ messages }: DeskTicket) => messages.at(-1)?.at ?? '';

/** Arrows work inside the list; J and K everywhere but where somebody types. */
function moveByKeys(rows: readonly HTMLElement[]): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof Element)) return;
    if (event.target.closest('textarea, input, [contenteditable="true"], [role="tablist"]')) return;
    const inList = rows.findIndex((row) => row.contains(document.activeElement));
    const step = { j: 1, k: -1, ArrowDown: inList < 0 ? 0 : 1, ArrowUp: inList < 0 ? 0 : -1 }[event.key] ?? 0;
    if (step === 0) return;
    const from = inList < 0 ? rows.findIndex((row) => row.hasAttribute('aria-current')) : inList;
    const next = rows[Math.min(Math.max(from + step, 0), rows.length - 1)];
    next?.focus();
    event.preventDefault();
  });
}
