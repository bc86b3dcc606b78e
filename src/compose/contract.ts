/** What putting text into an editor promises, whatever the editor. */
import type { Result } from '../result.ts';

/** The text stands in the editor exactly once, read back from the editor itself. */
export interface Inserted {
  /** Which rung of the ladder did it. */
  technique: 'native' | 'per-line' | 'paste-html' | 'paste-plain';
  /** Milliseconds from the call to the read-back. */
  ms: number;
}

/**
 * Why nothing was inserted. In every case the draft is as it was.
 * - `no-field`: no editable field was handed in, or it has left the page.
 * - `read-only`: the field is disabled or read-only.
 * - `composing`: an input method is in the middle of a word; try again after it.
 * - `empty`: there is no text to insert.
 * - `rejected`: the editor did not take the text by any technique.
 */
export type NotInserted = { code: 'no-field' | 'read-only' | 'composing' | 'empty' | 'rejected' };

export type Insertion = Result<Inserted, NotInserted>;
