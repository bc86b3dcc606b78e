/** The welcome page's entry: opened once after installing. */
import { browser } from '../browser/api.ts';
import { boundKeys } from '../browser/command-keys.ts';
import { openPracticeDesk } from '../browser/pages.ts';
import { openShortcuts } from '../browser/shortcuts-page.ts';
import { mountWelcome } from './mount.tsx';

const keys = await boundKeys();
mountWelcome(browser.i18n.getUILanguage(), { keys, actions: { openPracticeDesk, openShortcuts } });
