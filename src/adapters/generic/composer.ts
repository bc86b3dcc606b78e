/** Finds where the agent writes on a page of an unknown helpdesk, and whether that is a reply or an internal note. */
import type { Composer, Page } from '../adapter.ts';
import { isOpenField } from '../field.ts';
import { ticketIn } from './ticket.ts';
import { notComposer, noteLabel, replyLabel } from './words.ts';

const editable =
  'textarea, [contenteditable="true"], [contenteditable=""], [contenteditable="plaintext-only"], [role="textbox"]:not(input)';

/** The field with the caret, else the largest open one; null when there is none. */
export function findGenericComposer(page: Page): Composer | null {
  const { document } = page;
  const open = fieldsIn(document).filter((field) => isOpenField(field) && !notComposer.test(labelOf(field)));
  const field = open.find(hasCaret) ?? largest(open);
  if (!field) return null;
  const ticket = ticketIn(page);
  return { field, box: boxOf(field), ...(ticket && { ticket }) };
}

function fieldsIn(document: Document): HTMLElement[] {
  const own = [...document.querySelectorAll<HTMLElement>(editable)].filter(
    (field) => !field.parentElement?.closest('[contenteditable="true"]'),
  );
  const framed = [...document.querySelectorAll('iframe')].flatMap((frame) => {
    const inner = documentIn(frame);
    const body = inner?.body;
    const on = body && (inner.designMode === 'on' || body.getAttribute('contenteditable') === 'true');
    return on && isOpenField(frame) ? [body] : [];
  });
  return [...own, ...framed];
}

/** Frames of other origins answer with null, or refuse. */
function documentIn(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

function hasCaret(field: HTMLElement): boolean {
  const active = field.ownerDocument.activeElement;
  if (active === null || !field.contains(active)) return false;
  // The body of a plain page is "active" when nothing is; in a frame it is the editor.
  const frame = field.ownerDocument.defaultView?.frameElement;
  return !frame || frame.ownerDocument.activeElement === frame;
}

/** By area on the page; without layout the last one, since composers stand below threads. */
function largest(fields: readonly HTMLElement[]): HTMLElement | null {
  let best: HTMLElement | null = null;
  let bestArea = -1;
  for (const field of fields) {
    const { width, height } = (frameOf(field) ?? field).getBoundingClientRect();
    const area = width * height + (replyLabel.test(labelOf(field)) ? 1 : 0);
    if (area < bestArea) continue;
    best = field;
    bestArea = area;
  }
  return best;
}

const frameOf = (field: HTMLElement) => field.ownerDocument.defaultView?.frameElement ?? null;

const labelOf = (field: Element) =>
  ['aria-label', 'placeholder', 'data-placeholder', 'name', 'id', 'title', 'data-testid', 'data-test-id']
    .map((name) => field.getAttribute(name) ?? '')
    .join(' ');

/** Asks the field's own labels, then what surrounds it: the panel's name, the chosen tab or switch, the button. */
export function boxOf(field: HTMLElement): 'reply' | 'note' {
  const outer = frameOf(field) ?? field;
  const own = labelOf(outer);
  if (noteLabel.test(own)) return 'note';
  let around: Element | null = outer;
  for (let level = 0; level < 6 && around && around.tagName !== 'BODY'; level += 1, around = around.parentElement) {
    const said = saidBy(around);
    if (noteLabel.test(said)) return 'note';
    if (replyLabel.test(said) && level > 0 && hasChoice(around)) return 'reply';
  }
  return 'reply';
}

const chosen =
  '[aria-selected="true"], [aria-pressed="true"], [aria-checked="true"], .active, .selected, .is-active, input:checked + label, option:checked';

const hasChoice = (around: Element) => around.querySelector(chosen) !== null;

function saidBy(around: Element): string {
  const hooks =
    `${around.getAttribute('aria-label') ?? ''} ${around.getAttribute('data-composer') ?? ''} ${around.className} `.replace(
      /[-_]+/g,
      ' ',
    );
  const picked = [...around.querySelectorAll(chosen)].map(labelled).join(' | ');
  const button =
    around.querySelector('button[type="submit"], button.primary, [data-testid*="submit" i]')?.textContent ?? '';
  return /\b(?:private|internal|note)\b/i.test(hooks) && !/\breply\b/i.test(hooks)
    ? 'internal note'
    : `${picked} | ${button}`;
}

function labelled(choice: Element): string {
  return `${choice.getAttribute('aria-label') ?? ''} ${choice.textContent ?? ''}`.trim().slice(0, 60);
}
