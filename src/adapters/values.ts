/** Single values as pages hold them in attributes. */

/** An ISO time in UTC from a machine-readable attribute, or nothing when it is missing or not a time. */
export function timeIn(value: string | null | undefined): string | undefined {
  const at = value ? Date.parse(value) : Number.NaN;
  return Number.isNaN(at) ? undefined : new Date(at).toISOString();
}

/** A plain number, or nothing when the attribute is missing or not a number. */
export function numberIn(value: string | null | undefined): number | undefined {
  if (!value?.trim()) return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}
