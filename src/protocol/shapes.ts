/** What the messages of both directions are made of. */
import * as v from 'valibot';

export const ticket = v.object({ origin: v.string(), helpdesk: v.string(), id: v.string() });
export const place = v.object({ message: v.number(), start: v.number(), end: v.number() });

/** name -> { ask, answer } for one direction. */
export type CallsOf<S extends Record<string, v.GenericSchema>, A extends Record<keyof S, unknown>> = {
  [N in keyof S]: { ask: v.InferOutput<S[N]>; answer: A[N] };
};
