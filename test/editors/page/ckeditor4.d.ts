/** The few parts of CKEditor 4's page object that the bench uses; its package has no types. */
interface CkEditor4 {
  on(event: string, listener: (event: unknown) => void): void;
  setData(html: string, done: (value?: unknown) => void): void;
  getData(): string;
  resetUndo(): void;
}

interface Window {
  CKEDITOR: { replace(element: HTMLElement, options: object): CkEditor4 };
}
