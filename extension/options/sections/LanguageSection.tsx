/** Which language all of Rapport's pages speak. Replies are in the customer's, whatever is chosen here. */
import { defaultSettings, panelLanguage } from '../../../src/settings/settings.ts';
import type { Language } from '../../../src/thread/thread.ts';
import { Block } from '../controls/Block.tsx';
import { Choices } from '../controls/Choices.tsx';
import { useOptions } from '../options-context.ts';

/** Each language under its own name, so that it is found by who reads it. */
const own: Record<Language, string> = { en: 'English', ru: 'Русский', zh: '中文' };

export function LanguageSection() {
  const { t, settings, host, save } = useOptions();
  const browser = own[panelLanguage(defaultSettings, host.browserLanguages)];
  const languages = Object.entries(own).map(([value, label]) => ({ value: value as Language, label, lang: value }));
  return (
    <Block id="language" title={t('optLanguage')} lede={t('optLanguageHow')}>
      <Choices
        field="language"
        title={t('optLanguagePages')}
        value={settings.language}
        choices={[{ value: 'auto', label: t('optLanguageAuto'), how: browser }, ...languages]}
        change={(language) => save('language', language)}
      />
    </Block>
  );
}
