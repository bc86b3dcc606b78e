/** What the classifier says about a thread. The shape is the seam: cue scores today, a trained model tomorrow. */
import type { CustomerType, Primary } from '../thread/customer-types.ts';

/** The customer's own words: UTF-16 positions in `thread.messages[message].text`. */
export interface SpanEvidence {
  message: number;
  start: number;
  end: number;
  /** Id of the cue that found it. */
  why: string;
}

/** Something nobody said: a field of the customer's record, or the rhythm of the messages. */
export interface FactEvidence {
  message: -1;
  start: 0;
  end: 0;
  why: string;
  fact:
    | { kind: 'record'; field: 'tags' | 'since' | 'orders' | 'spend' | 'tickets'; value: string | number }
    | { kind: 'silence'; minutes: number }
    | { kind: 'burst'; messages: number; minutes: number };
}

export type Evidence = SpanEvidence | FactEvidence;

export const isSpan = (e: Evidence): e is SpanEvidence => e.message >= 0;

export interface TypeReading {
  id: CustomerType;
  /** Probability that this type is present in the thread, 0 to 1. */
  p: number;
  /** Strongest first. Never empty for a type that is shown (`primary` or `also`). */
  evidence: Evidence[];
}

export interface Classification {
  /** All 29 types, most probable first; equal ones by id, so that the answer never depends on the order of cues. */
  types: TypeReading[];
  /** The type the panel leads with, or `none`: a plain request, or nothing sure enough. */
  primary: Primary;
  /** Up to two further types that the panel shows. Empty when `primary` is `none`. */
  also: CustomerType[];
}
