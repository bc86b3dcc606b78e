/** What the panel can ask for. Components get this object and know nothing of messages, tabs or storage. */
import type { TypeEntry } from '../../src/advice/type-entries.ts';
import type { GuideMove } from '../../src/session/guiding.ts';
import type { CustomerType, Primary } from '../../src/thread/customer-types.ts';

export interface PanelActions {
  /** Asks the browser for the site's permission (must run inside the click) and starts reading. */
  grant(site: string): void;
  openPracticeDesk(): void;
  reloadPage(): void;
  /** Lets the agent point at the messages of the page: "Show Rapport this helpdesk". */
  teach(): void;
  /** Index into `advice.replies`. */
  choose(reply: number): void;
  toggleShort(): void;
  fill(replyId: string, gap: string, words: string): void;
  /** Leaves the open gaps of the chosen reply out, with their sentences, or brings them back. */
  leaveOut(on: boolean): void;
  /** Ticks a point of the check list by its position. */
  tick(point: number, on: boolean): void;
  /** Starts, answers, goes back in or leaves the guide for this ticket's type. */
  guide(move: GuideMove): void;
  /** Turns to the next reply with another technique. */
  otherTechnique(): void;
  insert(): void;
  /** Puts the "say first" sentence alone into the reply box. */
  insertSayFirst(): void;
  /** Replaces stale advice by the new one. */
  showNew(): void;
  /** Lights up the customer's words in the page; null puts the light out. */
  highlight(place: { message: number; start: number; end: number } | null): void;
  /** Puts the chosen reply on the clipboard, when inserting failed. Only what could be inserted is copied; the answer says. */
  copyReply(): 'copied' | 'gaps' | 'locked';
  openShortcuts(): void;
  openOptions(): void;
  /** Switches Rapport on or off on the helpdesk now on screen. */
  speakHere(on: boolean): void;
  /** Names the type of this ticket, `none` for nothing; null takes it back with what was learnt from it. */
  correct(type: Primary | null): void;
  /** Never to be told of this type again, on any ticket. */
  neverShow(type: CustomerType): void;
  /** Quiet mode: show on this ticket what was kept back. */
  showKept(): void;
  /** All types by name and meaning. Empty when the worker does not answer. */
  findTypes(): Promise<TypeEntry[]>;
}
