import type { BrowserContext, Page, Worker } from 'playwright-core';

export function until<T>(
  look: () => Promise<T> | T,
  what: string,
  options?: { timeout?: number },
): Promise<Exclude<T, undefined | null | false>>;

export interface Launched {
  context: BrowserContext;
  id: string;
  worker: Worker;
  profile: string;
  grant(pattern: string): Promise<void>;
  openPanel(page: Page): Promise<Page>;
  attachPanel(): Promise<Page>;
  killWorker(): Promise<void>;
  close(): Promise<void>;
  url(path: string): string;
}

export function launch(options?: Record<string, unknown>): Promise<Launched>;
