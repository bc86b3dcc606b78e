/** The practice desk's entry: starts the page. It uses nothing of the extension, so it runs on any server too. */
import { startPractice } from './page.ts';

startPractice();
