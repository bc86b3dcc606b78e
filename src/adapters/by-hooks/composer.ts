/** The box the agent writes in, on a described page. */
import type { Composer, Page, TicketRef } from '../adapter.ts';
import { isOpenField, isShown } from '../field.ts';
import { boxOf, findGenericComposer } from '../generic/composer.ts';
import type { ComposerHooks, Hooks } from './spec.ts';

/** The box with the caret, else the first open one; null when none is open. Asks the generic finder without hooks. */
export function findByHooks(
  hooks: Hooks,
  page: Page,
  root: ParentNode | null,
  ticket: TicketRef | null,
): Composer | null {
  if (!hooks.composers) {
    const found = findGenericComposer(page);
    if (!found || (hooks.root && !root?.contains(outermost(found.field)))) return null;
    return { field: found.field, box: found.box, ...(ticket && { ticket }) };
  }
  if (!root) return null;
  const open = hooks.composers.flatMap((composer) =>
    [...root.querySelectorAll<HTMLElement>(composer.field)].flatMap((place) => {
      const field = isShown(place) ? fieldOf(place) : null;
      return field && isOpenField(field) ? [{ field, composer }] : [];
    }),
  );
  const chosen = open.find(({ field }) => hasCaret(field)) ?? open[0];
  if (!chosen) return null;
  return { field: chosen.field, box: boxIn(chosen.composer, chosen.field, root), ...(ticket && { ticket }) };
}

function boxIn({ note, labels }: ComposerHooks, field: HTMLElement, root: ParentNode): 'reply' | 'note' {
  if (note === true) return 'note';
  if (typeof note === 'string' && [...root.querySelectorAll(note)].some(isShown)) return 'note';
  return note === undefined || labels ? boxOf(field) : 'reply';
}

/** An editor in a frame takes the caret in its body, once it is editable. */
function fieldOf(place: HTMLElement): HTMLElement | null {
  if (!('contentDocument' in place)) return place;
  const inner = (place as HTMLIFrameElement).contentDocument;
  const body = inner?.body;
  return body &&
    (inner.designMode === 'on' || body.isContentEditable || body.getAttribute('contenteditable') === 'true')
    ? body
    : null;
}

const outermost = (field: HTMLElement): Element => field.ownerDocument.defaultView?.frameElement ?? field;

function hasCaret(field: HTMLElement): boolean {
  const frame = outermost(field);
  return frame === field
    ? field.contains(field.ownerDocument.activeElement)
    : frame.ownerDocument.activeElement === frame;
}
