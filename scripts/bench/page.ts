/** What the benchmark runs inside a page of the practice desk: the reader and the inserter alone, without an extension. */
import { practiceDesk } from '../../src/adapters/practice-desk.ts';
import { insertText } from '../../src/compose/insert.ts';

const page = { document, url: new URL(location.href) };

const timed = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

/** Milliseconds for each of `times` readings of a thread never seen before: its nodes are replaced by copies each time. */
function readAnew(times: number): number[] {
  return Array.from({ length: times }, () => {
    const list = document.querySelector('[data-thread]');
    list?.replaceWith(list.cloneNode(true));
    return timed(() => practiceDesk.read(page));
  });
}

/** Milliseconds for each reading after one more message was appended. */
function readOneMore(times: number): number[] {
  return Array.from({ length: times }, (_, i) => {
    const last = document.querySelector('[data-thread] li:last-child');
    const more = last?.cloneNode(true) as HTMLElement;
    more.dataset.messageId = `more-${i}`;
    last?.after(more);
    return timed(() => practiceDesk.read(page));
  });
}

/** Milliseconds from the call to the read-back, into the desk's own text field, each time undone again. */
async function insertOften(times: number, text: string): Promise<number[]> {
  const field = document.querySelector<HTMLTextAreaElement>('[data-composer="reply"] textarea');
  if (!field) throw new Error('the desk has no text field');
  const taken: number[] = [];
  for (let i = 0; i < times; i++) {
    field.focus();
    const start = performance.now();
    const done = await insertText(field, text);
    taken.push(performance.now() - start);
    if (!done.ok) throw new Error(`not inserted: ${done.error.code}`);
    document.execCommand('undo');
  }
  return taken;
}

Object.assign(globalThis, { bench: { readAnew, readOneMore, insertOften } });
