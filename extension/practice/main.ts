/** The practice desk's entry: starts the page. It uses nothing of the extension, so it runs on any server too. */
import { startPractice } from './page.ts';

startPractice();

// Inside the extension no content script may run, so the page starts the same reader itself. Served from anywhere else it
// is a helpdesk like any other, which has to be granted first.
if (location.protocol.endsWith('-extension:')) {
  void import('../content/start.ts').then(({ startReader }) => startReader(document));
}
