/** Draws the welcome page by hand or for pictures: `welcome.html?lang=ru&theme=dark`. Apart from the panel, as their styles are. */
import type { UiLanguage } from '../../../extension/i18n/translate.ts';
import { mountWelcome } from '../../../extension/welcome/mount.tsx';
import { pseudoIfAsked } from './pseudo.ts';

pseudoIfAsked();
const asked = new URLSearchParams(location.search);
document.documentElement.dataset.theme = asked.get('theme') ?? 'light';
mountWelcome()((asked.get('lang') ?? 'en') as UiLanguage, {
  keys: { insert: 'Alt+Shift+J', next: 'Alt+Shift+Y', previous: '', open: 'Alt+Shift+K' },
  actions: { openPracticeDesk: () => {}, openShortcuts: () => {}, openOptions: () => {} },
  listen: (heard) => {
    const listener = (event: Event) => heard((event as CustomEvent<'insert'>).detail);
    window.addEventListener('key-heard', listener);
    return () => window.removeEventListener('key-heard', listener);
  },
});
