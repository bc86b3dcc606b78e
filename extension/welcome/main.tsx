/** Starts the welcome page. Keys and the shortcuts page need the browser and are wired where it is known. */
import { mountWelcome } from './mount.tsx';

mountWelcome(navigator.language, {
  keys: { open: '', insert: '', next: '', previous: '' },
  actions: {
    openPracticeDesk: () => window.open('../practice/index.html'),
    openShortcuts: () => {},
  },
});
