/** The content script's entry, run by the browser on granted helpdesks only. */
import { startReader } from './content/start.ts';

startReader(document);
