/** One message as a list item, with the marks that a reader of the page relies on. Text becomes text nodes only. */
import type { Language } from '../../src/thread/thread.ts';
import type { DeskMessage } from './desk-message.ts';
import { element } from './element.ts';
import type { Surroundings } from './surroundings.ts';

/** @param lang the ticket's language, for fonts and for screen readers */
export function messageItem(message: DeskMessage, lang: Language, { words, formats }: Surroundings): HTMLLIElement {
  const { id, role, author, at } = message;
  const marks = { 'data-message-id': id, 'data-role': role, 'data-author': author, class: `message ${role}` };
  const time = element('time', { datetime: at }, formats.moment(at));
  if (role === 'system') return element('li', marks, element('span', { 'data-body': true, lang }, message.text), time);
  const body = element('div', { 'data-body': true, class: 'body', lang }, ...bodyParts(message));
  const badge = { note: words.note, agent: words.team, customer: '' }[role];
  return element(
    'li',
    marks,
    element('span', { class: 'avatar', 'aria-hidden': 'true' }, initials(author)),
    element(
      'div',
      { class: 'message-head' },
      element('strong', {}, author),
      ...(badge ? [element('span', { class: 'badge' }, badge)] : []),
      time,
    ),
    body,
  );
}

function bodyParts({ text, signature, quoted }: DeskMessage): HTMLElement[] {
  const parts = paragraphs(text);
  if (signature) parts.push(...paragraphs(signature, 'signature'));
  if (quoted) {
    parts.push(...paragraphs(quoted.intro, 'quote-intro'));
    parts.push(element('blockquote', {}, ...paragraphs(quoted.text)));
  }
  return parts;
}

function paragraphs(text: string, className?: string): HTMLElement[] {
  return text.split(/\n{2,}/).map((paragraph) => {
    const lines = paragraph.split('\n').flatMap((line, i) => (i > 0 ? [element('br'), line] : [line]));
    return element('p', className ? { class: className } : {}, ...lines);
  });
}

/** "Helen Marsh" gives HM, "陈立伟" gives 陈. */
function initials(author: string): string {
  const letters = author.split(/\s+/).flatMap((word) => /^\p{L}/u.exec(word)?.[0] ?? []);
  const [first = ''] = letters;
  return /\p{Script=Han}/u.test(first) ? first : letters.slice(0, 2).join('').toUpperCase();
}
