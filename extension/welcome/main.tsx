/** The welcome page's entry: opened once after installing. */
import { boundKeys, onKeyHeard } from '../browser/command-keys.ts';
import { openOptions, openPracticeDesk } from '../browser/pages.ts';
import { agentLanguage, onSettingsChange } from '../browser/settings.ts';
import { openShortcuts } from '../browser/shortcuts-page.ts';
import { mountWelcome } from './mount.tsx';

const draw = mountWelcome();
const look = async () =>
  draw(await agentLanguage(), {
    keys: await boundKeys(),
    actions: { openPracticeDesk, openShortcuts, openOptions },
    listen: onKeyHeard,
  });

onSettingsChange(() => void look());
// Keys are changed on a page of the browser's own, and nothing is told of it.
window.addEventListener('focus', () => void look());
await look();
