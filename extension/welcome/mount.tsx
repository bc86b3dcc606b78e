/** Puts the welcome page into its document. What the buttons do is handed in, so this knows no browser API. */
import { createRoot } from 'react-dom/client';
import { languageTag, makeTranslate, uiLanguageOf } from '../i18n/translate.ts';
import { Welcome, type WelcomeProps } from './Welcome.tsx';

/** Draws the page in the language nearest to `browserLanguage`. */
export function mountWelcome(browserLanguage: string, props: Omit<WelcomeProps, 't'>): void {
  const lang = uiLanguageOf(browserLanguage);
  document.documentElement.lang = languageTag(lang);
  const place = document.getElementById('root');
  if (place) createRoot(place).render(<Welcome t={makeTranslate(lang)} {...props} />);
}
