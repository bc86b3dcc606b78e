/** What every part of the desk's page is given. */
import type { Desk } from './desk.ts';
import type { Formats } from './formats.ts';
import type { Words } from './words/words.ts';

export interface Surroundings {
  desk: Desk;
  words: Words;
  formats: Formats;
  /** Tells people who listen instead of look. */
  announce(text: string): void;
}
