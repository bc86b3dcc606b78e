/** The options page's entry. */
import { browserHost } from './browser-host.ts';
import { mountOptions } from './mount.tsx';

await mountOptions(browserHost());
