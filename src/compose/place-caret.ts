/**
 * Gives the field the focus and a caret where the text belongs.
 * The agent's own caret or selection is kept. Only when the field never had one, or when it stands in quoted history
 * (where a reply would be taken for the customer's words), is another place chosen: after the agent's own words if
 * there are some above the quote, else above the quote and the line that introduces it.
 */
import { isControl, type TextControl } from './field.ts';
import { openSpot, touchesQuote } from './quotes-plain.ts';
import { isInQuote, openRichSpot } from './quotes-rich.ts';
import { isActive, rangeIn, select, selectionOf } from './selection.ts';
import { nextFrame } from './settle.ts';

export interface Place {
  /** What the insert will replace, because the agent selected it; '' for a bare caret. */
  selected: string;
  /** Line breaks to put before and after the text, where it would otherwise run into what stands there. */
  lead: string;
  trail: string;
  /** True when the place is not the agent's own caret but one found for a field without a usable one. */
  chosen: boolean;
}

/**
 * Focuses `field` with its caret in place, once the editor has noticed both, and says what is selected there.
 * `choose` passes over the caret that is there, because it is not the agent's (an earlier attempt was taken back).
 */
export async function placeCaret(field: HTMLElement, choose = false): Promise<Place> {
  const held = isControl(field) ? null : rangeIn(field);
  const woken = !isActive(field);
  if (woken) {
    field.focus({ preventScroll: true });
    // On focus editors put back a caret of their own and take their placeholder away.
    await nextFrame(field);
    await nextFrame(field);
  }
  if (isControl(field)) return placeInControl(field, choose || woken);
  return placeInRich(field, choose ? null : (held ?? restoredCaret(field, woken)));
}

function placeInControl(field: TextControl, fresh: boolean): Place {
  const start = field.selectionStart;
  // Types such as email don't tell their caret; they have one line and no quotes, so the focus alone decides.
  if (start === null) return ownPlace(selectionOf(field)?.toString() ?? '');
  const end = field.selectionEnd ?? start;
  const unset = fresh && start === 0 && end === 0;
  const spot = unset || touchesQuote(field.value, start, end) ? openSpot(field.value) : null;
  // Setting it, even to where it is, ends the browser's run of typing: the insert is an undo step of its own.
  field.setSelectionRange(spot?.at ?? start, spot?.at ?? end);
  if (!spot) return ownPlace(field.value.slice(start, end));
  return { selected: '', lead: spot.lead, trail: spot.trail, chosen: true };
}

function ownPlace(selected: string): Place {
  return { selected, lead: '', trail: '', chosen: false };
}

async function placeInRich(field: HTMLElement, range: Range | null): Promise<Place> {
  if (range && !isInQuote(field, range.startContainer) && !isInQuote(field, range.endContainer)) {
    select(field, range);
    return ownPlace(selectionOf(field)?.toString() ?? '');
  }
  const { node, offset, lead, trail } = openRichSpot(field);
  selectionOf(field)?.collapse(node, offset);
  // The editor hears of the new caret before the first frame and moves its own with the second at the latest.
  await nextFrame(field);
  await nextFrame(field);
  return { selected: '', lead, trail, chosen: true };
}

/** The caret that the editor remembered and put back on focus; null for the very start, where every new field begins. */
function restoredCaret(field: HTMLElement, woken: boolean): Range | null {
  const caret = rangeIn(field);
  if (!caret || !woken) return caret;
  const before = field.ownerDocument.createRange();
  before.setStart(field, 0);
  before.setEnd(caret.startContainer, caret.startOffset);
  return before.toString().trim() === '' ? null : caret;
}

/** True when the caret is now inside quoted history, so that the insert has become part of the quote. */
export function strayed(field: HTMLElement): boolean {
  const caret = isControl(field) ? null : rangeIn(field);
  return caret !== null && isInQuote(field, caret.endContainer);
}

/**
 * Leaves the caret right after the text: before the line breaks that were added for the place. Setting it also ends
 * the browser's run of typing, so what the agent types next is not undone together with the insert.
 */
export function rest(field: HTMLElement, place: Place): void {
  if (isControl(field)) {
    const end = field.selectionEnd;
    if (end !== null) field.setSelectionRange(end - place.trail.length, end - place.trail.length);
    return;
  }
  const selection = selectionOf(field);
  for (let i = 0; i < place.trail.length; i++) selection?.modify('move', 'backward', 'character');
  const caret = rangeIn(field);
  if (caret) select(field, caret);
}
