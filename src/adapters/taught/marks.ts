/**
 * The marks of an element that will still be there tomorrow: attributes first, then classes that a person named. Left out:
 * running numbers, hashes of build tools, and attributes whose value is text, since that is translated.
 */

const spoken =
  /^(?:aria-label|aria-describedby|aria-labelledby|title|alt|placeholder|style|href|src|value|datetime|class|id)$/;
const numbered = /\d{2,}|[0-9a-f]{8}/i;

/** Selectors that hold for the element, most lasting first. */
export function marksOf(element: Element): string[] {
  const attributes = element
    .getAttributeNames()
    .filter(
      (name) =>
        !spoken.test(name) && /^(?:data-|role$|type$|itemprop$)/.test(name) && !/^data-(?:v-|react|ng|s-)/.test(name),
    )
    .map((name) => markOf(name, element.getAttribute(name) ?? ''));
  const classes = [...element.classList].flatMap((name) => classMark(name) ?? []);
  const id = element.id && !numbered.test(element.id) && !isHashed(element.id) ? [`[id="${quoted(element.id)}"]`] : [];
  return [...attributes, ...id, ...classes].filter((mark) => mark.length < 120);
}

/** A value with numbers or blanks says which one, not what kind. */
const markOf = (name: string, value: string) =>
  value === '' || value.length > 40 || numbered.test(value) || /\s/.test(value) || isHashed(value)
    ? `[${name}]`
    : `[${name}="${quoted(value)}"]`;

function classMark(name: string): string | null {
  // "Message_own__k2L9x" of CSS modules: the part before the hash was named by a person.
  const stem =
    /^([A-Za-z][A-Za-z-]*_[A-Za-z-]+__)[\w-]{4,8}$/.exec(name)?.[1] ??
    /^([A-Za-z]+(?:-[A-Za-z]+)*--[A-Za-z-]+--)\w{4,8}$/.exec(name)?.[1];
  if (stem) return `[class*="${stem}"]`;
  return isHashed(name) ? null : `[class~="${quoted(name)}"]`;
}

const quoted = (value: string) => value.replace(/["\\]/g, '\\$&');

/** "css-1x2y3z", "sc-bdVaJa", "_a9f", "kQzRtW": made by a tool, and other ones with the next build. */
export function isHashed(name: string): boolean {
  if (/^(?:css|sc|jss|emotion|svelte|styled|jsx|makeStyles)-/i.test(name)) return true;
  if (/\d/.test(name)) return !/^(?!jss)[a-z]{3,}(?:[-_][a-z]+)*[-_]?\d{1,2}$/i.test(name);
  if (name.replace(/[^a-z]/gi, '').length < 2) return true;
  const plain =
    /^[a-z]+(?:[-_]{1,2}[a-z]+)*$|^[a-z]+(?:[A-Z][a-z]+)+$|^[A-Z][a-z]+(?:[A-Z][a-z]+)*(?:[-_]{1,2}[A-Za-z]+)*$/.test(
      name,
    );
  const vowels = name.match(/[aeiouy]/gi)?.length ?? 0;
  return !plain || vowels * 8 < name.length;
}
