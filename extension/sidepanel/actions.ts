/** What the panel can ask for. Components get this object and know nothing of messages, tabs or storage. */
export interface PanelActions {
  /** Asks the browser for the site's permission (must run inside the click) and starts reading. */
  grant(site: string): void;
  openPracticeDesk(): void;
  reloadPage(): void;
  /** Index into `advice.replies`. */
  choose(reply: number): void;
  toggleShort(): void;
  fill(replyId: string, gap: string, words: string): void;
  insert(): void;
  /** Puts the "say first" sentence alone into the reply box. */
  insertSayFirst(): void;
  /** Replaces stale advice by the new one. */
  showNew(): void;
  /** Lights up the customer's words in the page; null puts the light out. */
  highlight(place: { message: number; start: number; end: number } | null): void;
  /** Puts the chosen reply on the clipboard, when inserting failed. */
  copyReply(): void;
  openShortcuts(): void;
}
