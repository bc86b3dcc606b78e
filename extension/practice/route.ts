/** Which ticket the address names: `#/ticket/1042`, or `#/` for none. */

/** The ticket's id, or null when the address opens the list. */
export function ticketInHash(hash: string): string | null {
  return /^#\/ticket\/([\w-]{1,40})$/.exec(hash)?.[1] ?? null;
}

export const hashOf = (id: string): string => `#/ticket/${id}`;
