/**
 * What a cue is: one observable sign, the same in meaning in all languages, found in the customer's own words, in the rhythm of
 * the messages or in the record. A cue says what it saw and where; it doesn't know the customer types.
 */
import type { Thread } from '../thread/thread.ts';
import type { ThreadView } from './thread-view.ts';

/** Words somebody wrote: UTF-16 positions in the original text of `messages[message]`. */
export interface SpanHit {
  message: number;
  start: number;
  end: number;
  /** 0..1: how sure a reader would be from this alone. */
  strength: number;
}

/** Something nobody said: a field of the record, a silence up to the moment of reading, many messages within minutes. */
export type Fact =
  | { kind: 'record'; field: 'tags' | 'since' | 'orders' | 'spend' | 'tickets'; value: string | number }
  | { kind: 'silence'; minutes: number }
  | { kind: 'burst'; messages: number; minutes: number };

export interface FactHit {
  fact: Fact;
  strength: number;
}

export type Hit = SpanHit | FactHit;

export const isFactHit = (hit: Hit): hit is FactHit => 'fact' in hit;

/**
 * Phrases of one language, separated by `;` or a new line (see phrase.ts for how to write them).
 * A leading `~` halves the strength; a leading `-` forbids: no hit of this cue may overlap such a phrase.
 */
export interface Lexicon {
  en: string;
  ru: string;
  zh: string;
  /** A "not" just before the phrase cancels it. */
  negatable?: boolean;
}

/** A text of one customer message, or a whole small thread. */
export type Example = string | Pick<Thread, 'messages' | 'now' | 'customer' | 'subject'>;

export interface Cue {
  /** Same as the file name. Shown nowhere; the panel words it. */
  id: string;
  lexicon?: Lexicon;
  /** For what no list of phrases can see. */
  find?: (view: ThreadView) => Hit[];
  examples: { fires: readonly Example[]; leaves: readonly Example[] };
}
