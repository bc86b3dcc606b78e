/**
 * An answer that is either a value or a problem told in plain data.
 * Used wherever something can fail in a way the agent should hear about; survives structured cloning, which thrown
 * errors do not.
 */
export type Result<T, E = Problem> = { ok: true; value: T } | { ok: false; error: E };

/** A problem an agent can act on: `code` is stable and names a line of text in `_locales`, `detail` is for the reader. */
export interface Problem {
  code: string;
  detail?: string;
}

export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });

export const fail = <E>(error: E): { ok: false; error: E } => ({ ok: false, error });
