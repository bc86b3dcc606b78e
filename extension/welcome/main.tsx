/** The welcome page's entry: opened once after installing. */
import { browser } from '../browser/api.ts';
import { boundKeys } from '../browser/command-keys.ts';
import { openPracticeDesk, openShortcuts } from '../browser/pages.ts';
import { mountWelcome } from './mount.tsx';

const keys = await boundKeys();
mountWelcome(browser.i18n.getUILanguage(), { keys, actions: { openPracticeDesk, openShortcuts } });
