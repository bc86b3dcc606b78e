/**
 * The words of the panel and the welcome page in the three languages. Reads the same `_locales` files the browser reads
 * for the manifest, so a string lives in one place. Cannot format times or numbers: `format.ts` does.
 */
import en from '../../public/_locales/en/messages.json' with { type: 'json' };
import ru from '../../public/_locales/ru/messages.json' with { type: 'json' };
import zh from '../../public/_locales/zh_CN/messages.json' with { type: 'json' };

export type UiLanguage = 'en' | 'ru' | 'zh';

type Category = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
type WithoutCategory<K> = K extends `${infer Base}_${Category}` ? Base : K;

/** Every string there is. A counted one goes by its name without the plural category. */
export type MessageKey = WithoutCategory<keyof typeof en>;

export type Values = Readonly<Record<string, string | number>>;

/** Gives the words for a key. `lang` is the language it speaks, for formatting and the `lang` attribute. */
export interface Translate {
  (key: MessageKey, values?: Values): string;
  lang: UiLanguage;
}

type Messages = Readonly<Record<string, { message: string }>>;
const locales: Record<UiLanguage, Messages> = { en, ru, zh };

const hole = /\$(?:\$|(\w+)\$)/g;

/** Chrome's own template rule: `$name$` is a value, `$$` a dollar. A value that was not given leaves nothing behind. */
const fillIn = (message: string, values: Values): string =>
  message.replace(hole, (_, name?: string) => (name === undefined ? '$' : String(values[name] ?? '')));

/**
 * The translator of one language. A counted key picks its form by `values.count`.
 * A key that a locale lacks comes back as the key itself, so a gap is seen and not silent; a test keeps it from happening.
 */
export function makeTranslate(lang: UiLanguage): Translate {
  const messages = locales[lang];
  const plural = new Intl.PluralRules(lang);
  const number = new Intl.NumberFormat(lang);
  const find = (key: string, count: unknown) => {
    if (messages[key]) return messages[key];
    const form = typeof count === 'number' ? plural.select(count) : 'other';
    return messages[`${key}_${form}`] ?? messages[`${key}_other`];
  };
  const t = (key: MessageKey, values: Values = {}) => {
    const { count } = values;
    const shown = typeof count === 'number' ? { ...values, count: number.format(count) } : values;
    return fillIn(find(key, count)?.message ?? key, shown);
  };
  return Object.assign(t, { lang });
}

/** The language tag for `lang` attributes: Chinese here is the mainland's. */
export const languageTag = (lang: UiLanguage): string => (lang === 'zh' ? 'zh-CN' : lang);
