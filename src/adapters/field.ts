/**
 * Is a place to write open? Judged by attributes first, then by size where the page has one (a test DOM has none).
 * Works for fields in other frames, whose classes are not ours: no `instanceof`.
 */

/** True for a field that a person could type into now: not hidden, disabled or read-only, anywhere up the tree. */
export function isOpenField(field: HTMLElement): boolean {
  if (field.hasAttribute('disabled') || field.hasAttribute('readonly')) return false;
  if (field.getAttribute('contenteditable') === 'false' || field.getAttribute('aria-disabled') === 'true') return false;
  return isShown(field);
}

/** True unless the element or one around it is hidden by attribute or style. Forces style once, never a change. */
export function isShown(element: Element): boolean {
  if (element.closest('[hidden], [inert], template')) return false;
  const view = element.ownerDocument.defaultView;
  if (!view) return true;
  // checkVisibility does all of it in one call, but not in a test DOM.
  if (typeof element.checkVisibility === 'function') return element.checkVisibility({ visibilityProperty: true });
  for (let up: Element | null = element; up; up = up.parentElement) {
    const style = view.getComputedStyle(up);
    if (style.display === 'none' || style.visibility === 'hidden') return false;
  }
  return true;
}
