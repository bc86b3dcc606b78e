/** The pointing overlay's entry, run in a page only when the agent asks to show Rapport this helpdesk. */
import { askWorker } from './browser/messaging.ts';
import { startTeaching } from './content/teach/teach.ts';
import type { TeachWords } from './i18n/teach-words.ts';

async function start(): Promise<void> {
  const [words, taught] = await Promise.all([askWorker('page.teach-words', {}), askWorker('page.taught', {})]);
  if (!words.ok) return;
  startTeaching(document, {
    words: words.value as TeachWords,
    known: taught.ok && taught.value !== null,
    keep: (description) => void askWorker('page.teach', { taught: description }),
  });
}

void start();
