/**
 * Gives the field the focus and a caret where the text belongs.
 * The agent's own caret or selection is kept. Only when the field never had one, or when it stands in quoted history
 * (where a reply would be taken for the customer's words), is another place chosen: after the agent's own words if
 * there are some above the quote, else above the quote and the line that introduces it.
 */
import { isControl, type TextControl } from './field.ts';
import { openSpot, type PlainSpot, touchesQuote } from './quotes-plain.ts';
import { isInQuote, openRichSpot } from './quotes-rich.ts';
import { isActive, rangeIn, select, selectionOf } from './selection.ts';

export interface Place {
  /** What the insert will replace, because the agent selected it; '' for a bare caret. */
  selected: string;
  /** Line breaks to put before and after the text, where it would otherwise run into what stands there. */
  lead: string;
  trail: string;
  /** True when the caret was moved, so the editor needs a moment to notice. */
  moved: boolean;
}

/** Focuses `field` with its caret in place and says what is selected there. */
export function placeCaret(field: HTMLElement): Place {
  return isControl(field) ? placeInControl(field) : placeInRich(field);
}

function placeInControl(field: TextControl): Place {
  const start = field.selectionStart;
  // Types such as email don't tell their caret; they have one line and no quotes, so the focus alone decides.
  if (start === null) return { ...focusOnly(field), selected: field.ownerDocument.getSelection()?.toString() ?? '' };
  const end = field.selectionEnd ?? start;
  const unset = !isActive(field) && start === 0 && end === 0;
  const spot = unset || touchesQuote(field.value, start, end) ? openSpot(field.value) : null;
  const moved = focusOnly(field).moved;
  moveTo(field, spot, start, end);
  return {
    selected: spot ? '' : field.value.slice(start, end),
    lead: spot?.lead ?? '',
    trail: spot?.trail ?? '',
    moved,
  };
}

/** Setting the selection also ends the browser's current run of typing, so the insert is an undo step of its own. */
function moveTo(field: TextControl, spot: PlainSpot | null, start: number, end: number): void {
  if (spot) field.setSelectionRange(spot.at, spot.at);
  else field.setSelectionRange(start, end);
}

function placeInRich(field: HTMLElement): Place {
  const range = rangeIn(field);
  const usable = range !== null && !isInQuote(field, range.startContainer) && !isInQuote(field, range.endContainer);
  const moved = focusOnly(field).moved;
  if (usable) {
    select(field, range);
    return { selected: selectionOf(field)?.toString() ?? '', lead: '', trail: '', moved };
  }
  const { node, offset, lead, trail } = openRichSpot(field);
  selectionOf(field)?.collapse(node, offset);
  return { selected: '', lead, trail, moved: true };
}

function focusOnly(field: HTMLElement): Place {
  const moved = !isActive(field);
  if (moved) field.focus({ preventScroll: true });
  return { selected: '', lead: '', trail: '', moved };
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
