/** Plain data: what can cross between the test and the browser. */
type Plain = unknown;

export interface Firefox {
  profile: string;
  evaluate<A extends Plain[], T>(fn: (...args: A) => T, ...args: A): Promise<Awaited<T>>;
  privileged<A extends Plain[], T>(fn: (...args: A) => T, ...args: A): Promise<Awaited<T>>;
  press(keys: string[], options?: { browser?: boolean }): Promise<void>;
  url(path: string): string;
  go(url: string): Promise<void>;
  click(css: string): Promise<void>;
  type(css: string, text: string): Promise<void>;
  pressButton(): Promise<void>;
  inSidebar<A extends Plain[], T>(
    fn: (document: Document, ...args: A) => T,
    ...args: A
  ): Promise<Awaited<T> | undefined>;
  killBackground(): Promise<void>;
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
}

export function launchFirefox(options?: { extension?: string; headless?: boolean }): Promise<Firefox>;
export const firefoxBuild: string;
