/** Puts the welcome page into its document. What the buttons do is handed in, so this knows no browser API. */
import { createRoot } from 'react-dom/client';
import { languageTag, makeTranslate, type UiLanguage } from '../i18n/translate.ts';
import { Welcome, type WelcomeProps } from './Welcome.tsx';

/** Draws the page; what comes back draws it again, in another language or with other keys. */
export function mountWelcome(): (lang: UiLanguage, props: Omit<WelcomeProps, 't'>) => void {
  const root = createRoot(document.getElementById('root') ?? document.body);
  return (lang, props) => {
    document.documentElement.lang = languageTag(lang);
    root.render(<Welcome t={makeTranslate(lang)} {...props} />);
  };
}
