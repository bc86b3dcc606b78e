/** Whom the page names around the thread: the requester, the owner, who is signed in, whom the heading is about. */
import { customerLabel, ownerLabel } from './words.ts';

export interface Person {
  name: string | null;
  email: string | null;
}

const requesterHolders =
  '[data-testid*="requester" i], [data-testid*="customer-name" i], [data-test-id*="requester" i], [data-test-id*="customer-context-name" i], [class*="requester-name" i], [class*="requestor" i] .user, [class*="customer-name" i], [class*="contact-name" i]';
const labels = 'dt, th, td, label, .label, strong, b, span, h3, h4, h5, p, div, small';

/** The person the page names as customer, beside the thread; null when it names none. `within`: the thread itself is not asked. */
export function requesterIn(document: Document, within?: Element | null): Person | null {
  const holders = [...document.querySelectorAll(requesterHolders)].filter((holder) => !within?.contains(holder));
  for (const holder of holders) {
    const person = personIn(holder.textContent ?? '');
    if (person) return person;
  }
  return labelled(document, customerLabel, within)[0] ?? requestedBy(document, within);
}

/** People who work on the ticket or look at the page. */
export const staffIn = (document: Document, within?: Element | null): Person[] =>
  labelled(document, ownerLabel, within);

function labelled(document: Document, label: RegExp, within?: Element | null): Person[] {
  const found: Person[] = [];
  for (const node of document.querySelectorAll(labels)) {
    if (within?.contains(node) || node.contains(within ?? null) || (node.textContent ?? '').length > 80) continue;
    const text = (node.textContent ?? '').replace(/\s+/g, ' ').trim();
    const inline =
      /^([^:：]{2,25})[:：]\s*(.{2,60})$/.exec(text) ?? /^((?:signed|logged) in as) (.{2,40})$/i.exec(text);
    if (inline && label.test(inline[1] ?? '')) found.push(...[personIn(inline[2] ?? '')].filter((one) => one !== null));
    if (!label.test(text)) continue;
    const value = node.nextElementSibling ?? node.parentElement?.nextElementSibling;
    const person = value && personIn(value.textContent ?? '');
    if (person) found.push(person);
  }
  return found;
}

/** "Requested by Ann on 3 May": the linked or bold name after the words. */
function requestedBy(document: Document, within?: Element | null): Person | null {
  for (const link of document.querySelectorAll('a, strong, b')) {
    const before = link.previousSibling?.textContent ?? '';
    if (
      !within?.contains(link) &&
      /(?:requested|reported|opened|created|raised|submitted) by\s*$|(?:автор|заявитель|создал[аи]?)[:\s]*$|(?:提交人|报告人)[:：]?\s*$/i.test(
        before,
      )
    )
      return personIn(link.textContent ?? '');
  }
  return null;
}

function personIn(text: string): Person | null {
  const line = text.replace(/\s+/g, ' ').trim();
  if (!line || line.length > 120) return null;
  const email = /[^\s<>@"()]+@[^\s<>@"()]+/.exec(line)?.[0]?.toLowerCase() ?? null;
  const name = line.replace(/[<(]?[^\s<>()]+@[^\s<>()]+[>)]?/, '').trim() || null;
  return name || email ? { name, email } : null;
}

/** Short headings and the title: a chat is often named after its visitor. */
export const headings = (document: Document, within?: Element | null): string[] =>
  [
    ...document.querySelectorAll(
      'h1, h2, h3, [role="heading"], header span[title], [class*="title" i], [class*="header" i], [class="hd"]',
    ),
  ]
    .filter((heading) => !within?.contains(heading) && !heading.contains(within ?? null))
    .map((heading) => (heading.textContent ?? '').replace(/\s+/g, ' ').trim())
    .filter((text) => text.length > 1 && text.length < 40);
