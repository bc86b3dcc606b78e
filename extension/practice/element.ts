/** Makes elements. Strings become text nodes, never markup. */

type Value = string | number | boolean | ((event: Event) => void);

/**
 * @param attributes `true` sets an empty attribute, `false` leaves it out, a function listens to the event of that name
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, Value>> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made: HTMLElement = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(name, value);
    else if (value !== false) made.setAttribute(name, value === true ? '' : String(value));
  }
  made.append(...children);
  return made as HTMLElementTagNameMap[K];
}
